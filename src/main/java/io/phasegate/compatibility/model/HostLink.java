package io.phasegate.compatibility.model;

/**
 * One thing of the host that our bytecode links to: one line of jira-api-links.txt, e.g.
 * `interface com.atlassian.jira.issue.Issue#getKey()Ljava/lang/String;`.
 *
 * @param owner  binary name of the host's type
 * @param member name and descriptor (`name(...)X`, `name:X`), our class for IMPLEMENTS, empty for the type itself
 */
public record HostLink(LinkKind kind, String owner, String member) implements Comparable<HostLink> {

    public static HostLink parse(String line) {
        int blank = line.indexOf(' ');
        int hash = line.indexOf('#');
        int end = hash < 0 ? line.length() : hash;
        String member = hash < 0 ? "" : line.substring(hash + 1);
        return new HostLink(LinkKind.of(line.substring(0, blank)), line.substring(blank + 1, end), member);
    }

    String name() {
        return member.substring(0, separator());
    }

    /** Descriptor of the method or of the field's type. */
    String descriptor() {
        int separator = separator();
        return member.substring(member.charAt(separator) == ':' ? separator + 1 : separator);
    }

    private int separator() {
        int bracket = member.indexOf('(');
        return bracket < 0 ? member.indexOf(':') : bracket;
    }

    @Override
    public int compareTo(HostLink other) {
        int byMember = (owner + '#' + member).compareTo(other.owner + '#' + other.member);
        return byMember != 0 ? byMember : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return kind.word() + ' ' + owner + (member.isEmpty() ? "" : '#' + member);
    }
}
