package com.atlassian.jira.sharing.type;

/** Kinds of shares. Source: Javadoc 7.6.1 ShareType.Name class-use. */
public interface ShareType {
    /** The name of a kind. */
    final class Name {
        public static final Name GLOBAL = new Name("global");
        public static final Name AUTHENTICATED = new Name("loggedin");
        public static final Name GROUP = new Name("group");
        public static final Name PROJECT = new Name("project");

        private final String name;

        public Name(String name) {
            this.name = name;
        }

        public String get() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && that.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
