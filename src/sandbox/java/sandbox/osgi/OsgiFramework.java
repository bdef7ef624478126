package sandbox.osgi;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;

/** The running OSGi framework with Gemini Blueprint in it. Started once by the sandbox's main. */
public final class OsgiFramework implements AutoCloseable {
    private static final List<String> GEMINI = List.of("gemini-blueprint-io", "gemini-blueprint-core",
            "gemini-blueprint-extender");
    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts the framework and Gemini; bundles of plugins are installed later. */
    public static OsgiFramework start(Path cache) throws BundleException, IOException {
        String classPath = System.getProperty("java.class.path");
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.header(classPath));
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
        settings.put("felix.log.level", "1");
        Framework framework = new FrameworkFactory().newFramework(settings);
        framework.start();
        OsgiFramework started = new OsgiFramework(framework);
        started.startGemini(classPath);
        return started;
    }

    private void startGemini(String classPath) throws BundleException, IOException {
        context().registerService(WeavingHook.class, new GeminiWeaving(), null);
        try (InputStream namespaces = SpringNamespaces.bundle()) {
            context().installBundle("sandbox:spring-namespaces", namespaces).start();
        }
        for (String name : GEMINI) {
            String jar = Arrays.stream(classPath.split(File.pathSeparator))
                    .filter(entry -> new File(entry).getName().startsWith(name)).findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " is not on the class path"));
            context().installBundle(new File(jar).toURI().toString());
        }
        for (Bundle bundle : context().getBundles()) {
            if (bundle.getBundleId() != 0) {
                bundle.start();
            }
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }
}
