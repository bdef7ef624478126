package sandbox;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.util.BuildUtilsInfo;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import sandbox.data.Database;
import sandbox.plugin.PluginTranslations;
import sandbox.sal.HostTransactions;
import sandbox.sal.InstalledPlugins;
import sandbox.sal.PluginTexts;
import sandbox.sal.cluster.ClusterSchema;
import sandbox.sal.cluster.HostScheduler;
import sandbox.sal.cluster.TableClusterLocks;
import sandbox.sal.event.HostEventPublisher;
import sandbox.sal.lifecycle.PluginLifecycle;
import sandbox.sal.lifecycle.Upgrades;
import sandbox.sal.setting.HostSettings;
import sandbox.sal.setting.SettingTable;
import sandbox.sal.user.HostAddress;
import sandbox.sal.user.SalLocales;
import sandbox.sal.user.SalUsers;
import sandbox.spi.HostServices;
import sandbox.spi.Logins;
import sandbox.web.login.Authentication;
import sandbox.web.login.ConfirmedSession;
import sandbox.web.login.FormTokens;
import sandbox.web.login.SessionLogins;
import sandbox.web.resource.RequiredForPage;

/**
 * The services of Jira's platform (SAL, scheduler, locks, events, settings), registered before Jira's managers start.
 */
final class Platform implements AutoCloseable {
    final HostServices services = new HostServices();
    final PluginTranslations translations;
    final SettingTable settings;
    final LocaleResolver locales = new SalLocales(services);
    final RequiredForPage required = new RequiredForPage();
    final Authentication authentication = new Authentication(services);
    final PluginLifecycle lifecycle;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4, work -> {
        Thread thread = new Thread(work, "sandbox-timer");
        thread.setDaemon(true);
        return thread;
    });

    Platform(Database database, HostAddress address, InstalledPlugins plugins) {
        database.create(SettingTable.statements());
        database.create(ClusterSchema.statements());
        translations = new PluginTranslations(List.of("i18n.sandbox"));
        settings = new SettingTable(database);
        HostSettings settingsFactory = new HostSettings(settings);
        TableClusterLocks locks = new TableClusterLocks(database, timer);
        lifecycle = new PluginLifecycle(new Upgrades(settingsFactory, locks));
        services.export(EventPublisher.class, new HostEventPublisher());
        services.export(ClusterLockService.class, locks);
        // Not seen among the services that plugins import on Jira 11.
        services.internal(SchedulerService.class, new HostScheduler(database, timer));
        services.export(PluginSettingsFactory.class, settingsFactory);
        services.export(TransactionTemplate.class, new HostTransactions(database));
        services.export(PluginAccessor.class, plugins);
        registerUsersAndTexts(address);
    }

    private void registerUsersAndTexts(HostAddress address) {
        services.export(ApplicationProperties.class, address);
        BuildUtilsInfo build = address::getVersion;
        services.export(BuildUtilsInfo.class, build);
        services.export(LoginUriProvider.class, address);
        services.internal(LocaleResolver.class, locales);
        services.export(I18nResolver.class, new PluginTexts(translations, locales));
        services.export(UserManager.class, new SalUsers(services));
        services.export(WebSudoManager.class, new ConfirmedSession());
        FormTokens tokens = new FormTokens();
        services.export(XsrfTokenAccessor.class, tokens);
        services.export(XsrfTokenValidator.class, tokens);
        services.export(PageBuilderService.class, required);
        services.internal(Logins.class, new SessionLogins(authentication));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
