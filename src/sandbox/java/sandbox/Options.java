package sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the command line of the sandbox says. */
public record Options(Path home, String database, String databaseUser, String databasePassword, int port,
        String context,
        List<Path> plugins, boolean basicAuth, String workflowTransactions) {
    static final String USAGE = """
            Options: --home DIR  --database h2|postgres|jdbc:URL  --db-user NAME  --db-password PASSWORD
                     --port N (0 takes a free one)  --context /PATH  --plugin FILE (repeatable)
                     --basic-auth  --workflow-transactions separate|joined|autocommit""";

    /** Reads the arguments; one that is unknown or incomplete is refused with the list of options. */
    public static Options parse(String... arguments) {
        Parser parser = new Parser();
        parser.read(arguments);
        return new Options(Path.of(parser.home).toAbsolutePath(), parser.database, parser.user, parser.password,
                parser.port, parser.context, List.copyOf(parser.plugins), parser.basicAuth, parser.transactions);
    }

    /** As `DatabaseChoice` takes it: nothing for the H2 file. */
    String databaseChoice() {
        return database.equals("h2") ? "" : database;
    }

    /** Collects the values argument by argument. */
    private static final class Parser {
        private final List<Path> plugins = new ArrayList<>();
        private String home = "target/sandbox-home";
        private String database = "h2";
        private String user = "";
        private String password = "";
        private int port = 2990;
        private String context = "/jira";
        private boolean basicAuth;
        private String transactions = "separate";

        void read(String... arguments) {
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i].equals("--basic-auth")) {
                    basicAuth = true;
                } else if (i + 1 < arguments.length) {
                    set(arguments[i], arguments[++i]);
                } else {
                    throw new IllegalArgumentException("Unknown or incomplete: " + arguments[i] + "\n" + USAGE);
                }
            }
        }

        private void set(String option, String value) {
            switch (option) {
                case "--home" -> home = value;
                case "--database" -> database = value;
                case "--db-user" -> user = value;
                case "--db-password" -> password = value;
                case "--port" -> port = Integer.parseInt(value);
                case "--context" -> context = value.equals("/") ? "" : value;
                case "--plugin" -> plugins.add(Path.of(value).toAbsolutePath());
                case "--workflow-transactions" -> transactions = value;
                default -> throw new IllegalArgumentException("Unknown option " + option + "\n" + USAGE);
            }
        }
    }
}
