package ma.parcours.contact.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.parcours.code.Coded;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Tag;
import ma.parcours.contact.usecase.ContactCounts;

/** How many contacts stand where, by code. */
public record CountsView(Map<String, Long> byStatus, Map<String, Long> byTag) {

    static CountsView of(ContactCounts counts) {
        return new CountsView(
                inOrder(ContactStatus.values(), counts.byStatus()), inOrder(Tag.values(), counts.byTag()));
    }

    private static <E extends Coded> Map<String, Long> inOrder(E[] all, Map<E, Long> counts) {
        Map<String, Long> byCode = new LinkedHashMap<>();
        Arrays.stream(all).forEach(each -> byCode.put(each.code(), counts.getOrDefault(each, 0L)));
        return byCode;
    }
}
