package ma.parcours.rest.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.rest.json.MergePatch;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.resteasy.reactive.RestResponse;

/** An operation as its resource declares it: where it is reached, what it reads and answers, and who may use it. */
record Route(PathItem.HttpMethod verb, String path, Method method) {

    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** A resource that lacks the method is a bug of whoever describes it. */
    static Route of(Class<?> resource, String name) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .flatMap(method -> verb(method).map(verb -> new Route(verb, path(resource, method), method)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(resource + " has no operation " + name));
    }

    boolean isPost() {
        return verb == PathItem.HttpMethod.POST;
    }

    boolean isPatch() {
        return verb == PathItem.HttpMethod.PATCH;
    }

    List<String> pathParameters() {
        return PATH_PARAMETER
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The path of one thing, for an example. */
    String pathOf(String id) {
        return PATH_PARAMETER.matcher(path).replaceAll((MatchResult any) -> id);
    }

    /** The headers that the method asks for by itself. */
    List<String> headers() {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Optional.ofNullable(parameter.getAnnotation(HeaderParam.class)).stream())
                .map(HeaderParam::value)
                .toList();
    }

    /** The record that is read from the body, or that a patch of it is read for; empty if no body is read. */
    Optional<Class<?>> body() {
        return Arrays.stream(method.getParameters()).flatMap(Route::fields).findFirst();
    }

    List<String> mediaTypes() {
        return List.of(declared(Consumes.class).value());
    }

    String right() {
        return declared(RolesAllowed.class).value()[0];
    }

    /** What a success answers, less what it is wrapped in. */
    Type answer() {
        Type answer = argument(method.getGenericReturnType());
        return answer instanceof ParameterizedType generic && generic.getRawType() == RestResponse.class
                ? argument(answer)
                : answer;
    }

    private <A extends Annotation> A declared(Class<A> annotation) {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(place -> Optional.ofNullable(place.getAnnotation(annotation)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(method + " lacks @" + annotation.getSimpleName()));
    }

    private static Stream<Class<?>> fields(Parameter parameter) {
        if (parameter.getType() == MergePatch.class) {
            return Stream.of((Class<?>) argument(parameter.getParameterizedType()));
        }
        return parameter.getType().isRecord() ? Stream.of(parameter.getType()) : Stream.empty();
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Optional<PathItem.HttpMethod> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(verb -> PathItem.HttpMethod.valueOf(verb.value()))
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        String root = resource.getAnnotation(Path.class).value();
        Path more = method.getAnnotation(Path.class);
        return more == null ? root : root + "/" + more.value();
    }
}
