package sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import sandbox.ao.HostConnections;
import sandbox.count.CountedDataSource;
import sandbox.count.CountedServices;
import sandbox.count.Counters;
import sandbox.data.Database;
import sandbox.data.DatabaseChoice;
import sandbox.data.WorkflowTransactions;
import sandbox.fault.Faults;
import sandbox.fault.FaultyDataSource;
import sandbox.fault.FaultyServices;
import sandbox.jira.JiraCore;
import sandbox.osgi.OsgiFramework;
import sandbox.osgi.OsgiServices;
import sandbox.plugin.DescriptorRegistry;
import sandbox.plugin.PluginSystem;
import sandbox.sal.InstalledPlugins;
import sandbox.sal.PluginTemplateRenderer;
import sandbox.sal.user.HostAddress;
import sandbox.spi.Decorator;
import sandbox.spi.Disk;
import sandbox.spi.ModuleClasses;
import sandbox.spi.PageModules;
import sandbox.spi.PluginAdmin;
import sandbox.spi.ServiceProxies;
import sandbox.spi.Translations;
import sandbox.spi.UserAnonymisation;
import sandbox.web.http.PlainDecorator;

/** The running sandbox: everything is made and connected here, by constructors. */
final class Host implements AutoCloseable {
    private final Options options;
    private final boolean counting = Boolean.getBoolean("sandbox.count");
    private final Counters counters = new Counters();
    private final boolean faulty = Boolean.getBoolean("sandbox.faults");
    private final Faults faults = new Faults();
    private final AtomicReference<PluginSystem> plugins = new AtomicReference<>();
    private final Site site;
    private final Database database;
    private final Platform platform;
    private final Modules modules;
    private final OsgiFramework osgi;

    Host(Options options) throws Exception {
        this.options = options;
        CompletableFuture<OsgiFramework> starting = CompletableFuture.supplyAsync(() -> framework(options));
        site = new Site(options);
        database = new DatabaseChoice(options.home(), WorkflowTransactions.of(options.workflowTransactions()),
                watched())
                .open(options.databaseChoice(), options.databaseUser(), options.databasePassword());
        platform = new Platform(database, new HostAddress(site::baseUrl, options.context()),
                new InstalledPlugins(plugins::get, key -> plugins.get().moduleEnabled(key)));
        modules = new Modules(platform, HostConnections.of(database, counted()), options.context());
        registerForPages();
        JiraCore.start(database, options.home(), modules.workflow, platform.translations, platform.services);
        if (counting) {
            site.count(counters, database.dataSource());
        }
        if (faulty) {
            site.fail(faults);
        }
        site.start(platform, modules);
        osgi = starting.join();
        plugins.set(new PluginSystem(osgi, new DescriptorRegistry(), modules.types(),
                List.of(platform.translations, platform.lifecycle, modules.engines), platform.settings));
        exportServices();
    }

    private static OsgiFramework framework(Options options) {
        try {
            return OsgiFramework.start(options.home().resolve("osgi"));
        } catch (Exception e) {
            throw new IllegalStateException("OSGi does not start", e);
        }
    }

    private UnaryOperator<DataSource> counted() {
        return counting ? pool -> CountedDataSource.around(pool, counters) : UnaryOperator.identity();
    }

    private UnaryOperator<DataSource> watched() {
        return faulty ? pool -> FaultyDataSource.around(pool, faults) : UnaryOperator.identity();
    }

    private void registerForPages() {
        platform.services.internal(ModuleClasses.class, modules.workflow);
        platform.services.internal(UserAnonymisation.class, modules.anonymisation);
        platform.services.internal(Translations.class, platform.translations);
        platform.services.internal(PageModules.class, modules.fragments);
        platform.services.internal(PluginAdmin.class, new LatePluginAdmin(plugins::get));
        if (faulty) {
            platform.services.internal(Disk.class, faults::copy);
        }
        platform.services.internal(Decorator.class, new PlainDecorator(modules.tags));
    }

    private void exportServices() {
        OsgiServices exported = new OsgiServices(osgi);
        ServiceProxies proxies = proxies();
        exported.registerAll(platform.services, proxies);
        exported.registerPerBundle(ActiveObjects.class, modules.ao::serviceFor);
        exported.registerPerBundle(TemplateRenderer.class,
                bundle -> new PluginTemplateRenderer(modules.engines.of(bundle)));
        proxies.wrapComponentAccessor();
    }

    private ServiceProxies proxies() {
        return faulty ? new FaultyServices(faults) : counting ? new CountedServices(counters) : ServiceProxies.NONE;
    }

    /** Installs the plugins of the command line; afterwards they may begin their own work. */
    void startPlugins() {
        plugins.get().install(options.plugins());
        platform.lifecycle.hostStarted();
    }

    String baseUrl() {
        return site.baseUrl();
    }

    @Override
    public void close() throws Exception {
        plugins.get().stop();
        site.close();
        platform.close();
        osgi.close();
        database.close();
    }
}
