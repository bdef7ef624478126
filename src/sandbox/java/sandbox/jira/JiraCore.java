package sandbox.jira;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.util.BuildUtilsInfo;
import java.nio.file.Path;
import sandbox.data.Database;
import sandbox.jira.build.HostBuild;
import sandbox.jira.member.Provided;
import sandbox.spi.HostServices;
import sandbox.spi.ModuleClasses;
import sandbox.spi.Translations;

/** Starts all managers over one database and registers them. Called once by the sandbox and by the managers' tests. */
public final class JiraCore {
    private JiraCore() {
    }

    public static void start(Database database, Path home, ModuleClasses modules, Translations translations,
            HostServices services) {
        ComponentAccessor.initialiseWorker(new ServicesWorker(services));
        Foundation foundation = new Foundation(database, home, translations);
        PeopleServices.register(foundation, services);
        ProjectServices.register(foundation, services);
        ConstantServices.register(foundation, foundation.workflows::hasStatus, services);
        FieldServices.register(foundation, services);
        IssueWorld world = new IssueWorld(foundation, modules, services);
        IssueServices.register(foundation, world, services);
        SearchServices.register(foundation, world, services);
        services.export(BuildUtilsInfo.class, Provided.of(HostBuild.class));
        new FirstStart(foundation).run(() -> { });
    }
}
