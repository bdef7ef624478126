package io.phasegate.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.phasegate.access.Access;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.longtask.LongTasks;
import io.phasegate.setup.store.DetachedWorkflowRow;
import io.phasegate.setup.store.SetupObjectRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.rules.TemporaryFolder;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import sandbox.ao.Tables;
import sandbox.data.Database;
import sandbox.jira.JiraCore;
import sandbox.spi.HostServices;
import sandbox.spi.ModuleClasses.ModuleUnavailableException;
import sandbox.spi.Translations;

/** Set-up, wired by its own Spring file, on the managers of the sandbox over a private database. */
final class SetupHost implements AutoCloseable {
    private final Database database = Database.inMemory(UUID.randomUUID().toString());
    private final TemporaryFolder home = new TemporaryFolder();
    private final HostServices services = new HostServices();
    private final GenericApplicationContext context = new GenericApplicationContext();

    SetupHost() {
        services.export(EventPublisher.class, mock(EventPublisher.class));
        JiraCore.start(database, temporaryHome(), SetupHost::noModule, new NoTexts(), services);
        get(JiraAuthenticationContext.class).setLoggedInUser(get(UserManager.class).getUserByName("admin"));
        ActiveObjects tables = Tables.on(database.dataSource(), "io.phasegate",
                List.of(SetupObjectRow.class, DetachedWorkflowRow.class));
        context.registerBean(ActiveObjects.class, () -> tables);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(HostComponents.class, () -> new HostComponents());
        context.registerBean(Access.class, () -> mock(Access.class));
        context.registerBean(LongTasks.class, () -> mock(LongTasks.class));
        context.registerBean(I18nResolver.class, SetupHost::texts);
        new XmlBeanDefinitionReader(context).loadBeanDefinitions("classpath:META-INF/spring/setup.xml");
        context.refresh();
    }

    <T> T get(Class<T> hostService) {
        return services.get(hostService);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void run(String... replace) {
        LongTaskRun run = mock(LongTaskRun.class);
        when(run.input()).thenReturn(new SetupOrder(List.of(replace)).write());
        bean(SetupRun.class).run(run);
    }

    void detach(boolean detach) {
        LongTaskRun run = mock(LongTaskRun.class);
        when(run.input()).thenReturn(detach ? DetachRun.DETACH : DetachRun.ATTACH);
        bean(DetachRun.class).run(run);
    }

    /** Every configuration object of the host by kind and id, exactly as it is stored. */
    Map<String, String> dump() {
        Map<String, String> dump = new TreeMap<>();
        database.sql().list("SELECT kind, id, detail FROM config_object",
                row -> dump.put(row.text("kind") + " " + row.id("id"), row.text("detail")));
        return dump;
    }

    @Override
    public void close() {
        context.close();
        get(JiraAuthenticationContext.class).clearLoggedInUser();
        database.close();
        home.delete();
    }

    private static Object noModule(String className) {
        throw new ModuleUnavailableException(className);
    }

    private Path temporaryHome() {
        try {
            home.create();
            return home.getRoot().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static I18nResolver texts() {
        Properties english = properties("/i18n/setup.properties");
        Properties chinese = properties("/i18n/setup_zh_CN.properties");
        I18nResolver resolver = mock(I18nResolver.class);
        when(resolver.getText(any(Locale.class), anyString())).thenAnswer(call ->
                (Locale.ENGLISH.equals(call.getArgument(0)) ? english : chinese).getProperty(call.getArgument(1)));
        return resolver;
    }

    private static Properties properties(String resource) {
        Properties properties = new Properties();
        try (InputStream in = SetupHost.class.getResourceAsStream(resource)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Texts of no plugin. */
    private static final class NoTexts implements Translations {
        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }

        @Override
        public boolean has(Locale locale, String key) {
            return false;
        }

        @Override
        public Map<String, String> withPrefix(Locale locale, String prefix) {
            return Map.of();
        }
    }
}
