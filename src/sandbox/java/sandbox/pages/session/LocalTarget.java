package sandbox.pages.session;

/** Where to go after log-in: only paths of this host, never another site. */
final class LocalTarget {
    private static final String HOME = "/secure/Dashboard.jspa";

    private LocalTarget() {
    }

    /** @return a path below the context path */
    static String of(String asked, String contextPath) {
        String path = !contextPath.isEmpty() && asked.startsWith(contextPath + "/")
                ? asked.substring(contextPath.length()) : asked;
        boolean local = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl) && !path.startsWith("/login.jsp");
        return local ? path : HOME;
    }
}
