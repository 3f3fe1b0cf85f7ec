package ma.parcours.opportunity.rest;

import java.net.URI;
import java.util.Arrays;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.Promotion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How an opening is answered: 201 when contact-service has agreed, 202 while it has not, or was not waited for. */
final class OpeningAnswer {

    static final String PREFER = "Prefer";
    private static final String RESPOND_ASYNC = "respond-async";

    private OpeningAnswer() {}

    /** As RFC 7240 has it. */
    static boolean waits(@Nullable String prefer) {
        return prefer == null
                || Arrays.stream(prefer.split(",")).map(String::strip).noneMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }

    static RestResponse<OpportunityView> of(Opportunity opportunity, boolean waited) {
        boolean done = waited && opportunity.promotion() == Promotion.CONFIRMEE;
        var answer = RestResponse.ResponseBuilder.create(
                        done ? RestResponse.Status.CREATED : RestResponse.Status.ACCEPTED,
                        OpportunityView.of(opportunity))
                .location(location(opportunity));
        return (waited ? answer : answer.header("Preference-Applied", RESPOND_ASYNC)).build();
    }

    private static URI location(Opportunity opportunity) {
        return URI.create(OpportunityProblems.PATH + opportunity.id().value());
    }
}
