package ma.parcours.local.rest;

import static java.util.stream.Collectors.joining;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One request, before it is known where the service listens; made as a gestionnaire unless somebody else is named. */
public record Call(String method, String path, String body, Map<String, String> headers, Optional<Role> caller) {

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(String path) {
        return of("GET", path, "");
    }

    public static Call post(String path, String body) {
        return of("POST", path, body);
    }

    public static Call patch(String path, String body) {
        return of("PATCH", path, body);
    }

    public Call as(Role role) {
        return new Call(method, path, body, headers, Optional.of(role));
    }

    /** Without a token of ours. */
    public Call anonymously() {
        return new Call(method, path, body, headers, Optional.empty());
    }

    public Call with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Call(method, path, body, more, caller);
    }

    public String contentType() {
        return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    HttpRequest.Builder request() {
        var request = HttpRequest.newBuilder().method(method, publisher()).header("Content-Type", contentType());
        headers.forEach(request::header);
        return request;
    }

    private static Call of(String method, String path, String body) {
        return new Call(method, path, body, Map.of(), Optional.of(Role.GESTIONNAIRE));
    }

    private BodyPublisher publisher() {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    @Override
    public String toString() {
        var lines =
                new TreeMap<>(headers).entrySet().stream().map(header -> header.getKey() + ": " + header.getValue());
        return Stream.concat(Stream.of(method, path), Stream.concat(lines, Stream.of(body)))
                .filter(word -> !word.isEmpty())
                .collect(joining(" "));
    }
}
