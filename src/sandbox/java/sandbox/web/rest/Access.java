package sandbox.web.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;

/** Who may call a REST resource, as its annotations say; a resource that says nothing is for licensed users only. */
enum Access {
    LicensedOnly, UnlicensedSiteAccess, AnonymousSiteAccess, UnrestrictedAccess, AdminOnly, SystemAdminOnly;

    /** The method's annotation, else the class's, else its package's. */
    static Access of(AnnotatedElement method, Class<?> type) {
        return declared(method).or(() -> declared(type)).or(() -> declared(type.getPackage())).orElse(LicensedOnly);
    }

    private static Optional<Access> declared(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals("com.atlassian.annotations.security")
                        || type.getPackageName().equals("com.atlassian.plugins.rest.api.security.annotation"))
                .flatMap(type -> Arrays.stream(values()).filter(access -> access.name().equals(type.getSimpleName())))
                .findFirst();
    }

    boolean admits(Visitor visitor) {
        return switch (this) {
            case UnrestrictedAccess -> true;
            case AnonymousSiteAccess, UnlicensedSiteAccess, LicensedOnly -> visitor.licensed();
            case AdminOnly -> visitor.administrator();
            case SystemAdminOnly -> visitor.systemAdministrator();
        };
    }
}
