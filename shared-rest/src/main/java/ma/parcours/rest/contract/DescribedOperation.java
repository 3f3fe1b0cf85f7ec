package ma.parcours.rest.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.parcours.rest.paging.QueryParameter;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.Violation;

/**
 * What a contract says about one operation beyond what its resource declares.
 *
 * @param id how generated clients call it, for ever
 * @param requests bodies that it accepts, as examples by name
 * @param answers what it answers when it succeeds, by status
 * @param refusals what the service's own rules may have against it
 * @param replayed whether a request that was sent before is answered by what it was answered then
 */
public record DescribedOperation(
        Route route,
        String id,
        String summary,
        List<QueryParameter> query,
        Map<String, Object> requests,
        Map<Integer, Object> answers,
        List<Problem> refusals,
        boolean replayed) {

    public static DescribedOperation of(Class<?> resource, String method, String id, String summary) {
        Route route = Route.of(resource, method);
        return new DescribedOperation(route, id, summary, List.of(), Map.of(), Map.of(), List.of(), route.isPost());
    }

    public DescribedOperation reads(List<QueryParameter> parameters) {
        return new DescribedOperation(route, id, summary, parameters, requests, answers, refusals, replayed);
    }

    public DescribedOperation asks(String example, Object body) {
        return new DescribedOperation(
                route, id, summary, query, with(requests, example, body), answers, refusals, replayed);
    }

    public DescribedOperation answers(int status, Object body) {
        return new DescribedOperation(
                route, id, summary, query, requests, with(answers, status, body), refusals, replayed);
    }

    public DescribedOperation refuses(Problem... more) {
        List<Problem> all = Stream.concat(refusals.stream(), Stream.of(more)).toList();
        return new DescribedOperation(route, id, summary, query, requests, answers, all, replayed);
    }

    /** For a rule about one field. */
    public DescribedOperation refusesField(String field, String violation) {
        return refuses(
                Problem.of(CommonProblem.REQUETE_INVALIDE).with("violations", List.of(Violation.of(field, violation))));
    }

    /** A request that was sent before is answered by how things stand now. */
    public DescribedOperation answeredAnew() {
        return new DescribedOperation(route, id, summary, query, requests, answers, refusals, false);
    }

    /** All that it may be refused with, by status. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(CommonRefusals.of(this));
        all.addAll(refusals);
        return all;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
