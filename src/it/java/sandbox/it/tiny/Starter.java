package sandbox.it.tiny;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Remembers a guest when the host is up; called only where the plugin exports it as a service. */
public final class Starter implements LifecycleAware {
    private final Greeter greeter;
    private final String name;

    public Starter(Greeter greeter, String name) {
        this.greeter = greeter;
        this.name = name;
    }

    @Override
    public void onStart() {
        greeter.remember(name);
    }
}
