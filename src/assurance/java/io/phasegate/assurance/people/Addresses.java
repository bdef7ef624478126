package io.phasegate.assurance.people;

/** Where things of the {@link World} are found; asked when the list of {@link Places} is made. */
interface Addresses {
    /** Page of the filled project. */
    default String page(String name) {
        return "/plugins/servlet/phasegate/projects/" + World.FILLED + "/" + name;
    }

    default String emptyPage(String name) {
        return "/plugins/servlet/phasegate/projects/" + World.EMPTY + "/" + name;
    }

    default String rest(String name) {
        return "/rest/phasegate/1.0/projects/" + World.FILLED + name;
    }

    /** Issue of a document in the filled project. */
    String document(String code);

    /** Issue of a phase in the filled project. */
    String phase(String key);

    /** Issue of a meeting in the filled project. */
    String meeting();

    /** Issue of a meeting in the filled project for which a deadline runs. */
    String due();

    /** Issue of a meeting in the filled project whose minutes wait for signatures. */
    String minutes();

    /** The long task that made a project. */
    String task();

    /** Addresses without a host: enough to compare the list with the descriptor. */
    static Addresses unknown() {
        return new Addresses() {
            @Override
            public String document(String code) {
                return "/browse/" + code;
            }

            @Override
            public String phase(String key) {
                return "/browse/" + key;
            }

            @Override
            public String meeting() {
                return "/browse/meeting";
            }

            @Override
            public String due() {
                return "/browse/due";
            }

            @Override
            public String minutes() {
                return "/browse/minutes";
            }

            @Override
            public String task() {
                return "1";
            }
        };
    }
}
