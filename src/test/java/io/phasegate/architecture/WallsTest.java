package io.phasegate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.phasegate.web.jira.Languages;
import java.nio.file.Path;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The walls between packages (docs/architecture.md). Each rule fails when it matches no class, so a typo cannot pass.
 */
public class WallsTest {
    private static JavaClasses plugin;
    private static JavaClasses sandbox;

    @BeforeClass
    public static void readClasses() {
        plugin = new ClassFileImporter().importPath(Path.of("target/classes"));
        sandbox = new ClassFileImporter().importPath(Path.of("target/test-classes/sandbox"));
    }

    @Test
    public void shouldKeepModelsFreeOfEverythingButJava() {
        check(classes().that().resideInAPackage("io.phasegate..model..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "io.phasegate..model.."));
    }

    @Test
    public void shouldKeepActiveObjectsInStores() {
        check(noClasses().that().resideOutsideOfPackage("io.phasegate..store..")
                .should().dependOnClassesThat().resideInAPackage("net.java.ao.."));
    }

    @Test
    public void shouldKeepEntitiesInsideTheirStore() {
        check(classes().that().areAssignableTo("net.java.ao.RawEntity").and().resideInAPackage("io.phasegate..")
                .should().onlyBeAccessed().byClassesThat().resideInAPackage("io.phasegate..store.."));
    }

    @Test
    public void shouldKeepJiraBehindAdapters() {
        check(noClasses().that().resideOutsideOfPackages("io.phasegate..jira..", "io.phasegate.setup..",
                        "io.phasegate.access..", "io.phasegate.workflow..")
                .should().dependOnClassesThat().resideInAPackage("com.atlassian.jira.."));
    }

    @Test
    public void shouldKeepHttpInWebAndRest() {
        check(noClasses().that().resideOutsideOfPackages("io.phasegate.web..", "io.phasegate..web..",
                "io.phasegate..rest..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs.."));
    }

    @Test
    public void shouldAnswerByRestInTheLanguageOfTheRequest() {
        check(noClasses().that().resideInAPackage("io.phasegate..rest..")
                .should().callMethod(Languages.class, "ofUser"));
    }

    @Test
    public void shouldHaveNoCyclesBetweenDomains() {
        slices().matching("io.phasegate.(*)..").should().beFreeOfCycles().check(plugin);
    }

    @Test
    public void shouldNotMakeATemplateEngineOfItsOwn() {
        check(noClasses().that().resideInAPackage("io.phasegate..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.velocity.."));
    }

    @Test
    public void shouldKeepTheSandboxIgnorantOfThePlugin() {
        assertThat(sandbox.stream().map(JavaClass::getName)).isNotEmpty();
        noClasses().that().resideInAPackage("sandbox..")
                .should().dependOnClassesThat().resideInAPackage("io.phasegate..").check(sandbox);
    }

    @Test
    public void shouldKeepThePluginIgnorantOfTheSandbox() {
        check(noClasses().that().resideInAPackage("io.phasegate..")
                .should().dependOnClassesThat().resideInAPackage("sandbox.."));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(plugin);
    }
}
