package io.phasegate.assurance.node;

import io.phasegate.assurance.crash.Clients;
import io.phasegate.demo.JiraClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two nodes on one database with one folder of attachments, whose clocks differ. Gives out clients of either in turn,
 * as a load balancer would.
 */
final class Cluster implements Clients, AutoCloseable {
    /** By how much the clock of the second node is ahead. */
    static final Duration APART = Duration.ofMinutes(5);
    private static final String AHEAD = "two";
    private final Path home;
    private final String[] options;
    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Cluster(Path home, String... options) {
        this.home = home;
        this.options = options;
        add("one");
        add(AHEAD);
    }

    private Node add(String name) {
        shareAttachments(home.resolve(name));
        Node node = new Node(name, home.resolve(name), name.equals(AHEAD) ? APART : Duration.ZERO, options);
        nodes.add(node);
        return node;
    }

    private void shareAttachments(Path ofNode) {
        try {
            Path shared = Files.createDirectories(home.resolve("shared"));
            Files.createDirectories(ofNode);
            if (!Files.exists(ofNode.resolve("attachments"))) {
                Files.createSymbolicLink(ofNode.resolve("attachments"), shared);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Node node(int index) {
        return nodes.get(index);
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    int size() {
        return nodes.size();
    }

    /** SIGKILL; the others serve on. */
    void kill(Node node) {
        nodes.remove(node);
        node.kill();
    }

    void restart(Node killed) {
        add(killed.name());
    }

    @Override
    public JiraClient as(String user) {
        return nodes.get(turn.getAndIncrement() % nodes.size()).as(user);
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
    }
}
