package ma.parcours.local.rest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** One request, before it is known where the service listens. */
public record Call(String method, String path, String body) {

    public static Call get(String path) {
        return new Call("GET", path, "");
    }

    public static Call post(String path, String body) {
        return new Call("POST", path, body);
    }

    public static Call patch(String path, String body) {
        return new Call("PATCH", path, body);
    }

    HttpRequest.Builder request() {
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return HttpRequest.newBuilder().method(method, publisher()).header("Content-Type", type);
    }

    private BodyPublisher publisher() {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    @Override
    public String toString() {
        return (method + " " + path + " " + body).strip();
    }
}
