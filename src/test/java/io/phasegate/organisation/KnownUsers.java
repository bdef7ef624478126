package io.phasegate.organisation;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.blueprint.model.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jira users for tests: pm (of the vendor), sponsor, cpm and keyuser; login name and key are the same. */
final class KnownUsers implements Accounts {
    private static final Set<String> NAMES = Set.of("pm", "sponsor", "cpm", "keyuser");

    final Map<String, Side> sides = new HashMap<>(Map.of("pm", Side.VENDOR));

    @Override
    public Optional<Account> named(String userName) {
        return withKey(userName);
    }

    @Override
    public Optional<Account> withKey(String userKey) {
        return NAMES.contains(userKey) ? Optional.of(new Account(userKey, userKey, userKey)) : Optional.empty();
    }

    @Override
    public Optional<Side> sideOf(ProjectRef project, String userKey) {
        return Optional.ofNullable(sides.get(userKey));
    }

    @Override
    public void join(ProjectRef project, String userKey, Side side) {
        sides.put(userKey, side);
    }

    @Override
    public void leave(ProjectRef project, String userKey, Side side) {
        sides.remove(userKey, side);
    }
}
