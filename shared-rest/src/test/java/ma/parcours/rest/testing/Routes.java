package ma.parcours.rest.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way into a service, and what is said about who may take it. */
public final class Routes {

    private Routes() {}

    /** Methods of resources that nobody said anything about: each is shut, and forgotten. */
    public static Set<String> withoutRule() {
        return operations()
                .filter(method -> !isRuled(method) && !isRuled(method.getOwner()))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The paths of resources that are open to everybody. */
    public static Set<String> open() {
        return operations()
                .filter(method ->
                        isOpen(method) || (isOpen(method.getOwner()) && !method.isAnnotatedWith(RolesAllowed.class)))
                .map(method -> method.getOwner().getAnnotationOfType(Path.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The paths that are served without a resource, by Quarkus itself. */
    public static Set<String> besidesResources(Router router) {
        return router.getRoutes().stream()
                .map(Route::getPath)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaMethod> operations() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("ma.parcours")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap((JavaClass type) -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static boolean isRuled(CanBeAnnotated place) {
        return place.isAnnotatedWith(RolesAllowed.class) || place.isAnnotatedWith(PermitAll.class);
    }

    private static boolean isOpen(CanBeAnnotated place) {
        return place.isAnnotatedWith(PermitAll.class);
    }
}
