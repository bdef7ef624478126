package io.phasegate.deadline;

import static io.phasegate.blueprint.model.DeadlineEvent.CONTRACT_SIGNED;
import static io.phasegate.blueprint.model.DeadlineEvent.MEETING_HELD;
import static io.phasegate.blueprint.model.DeadlineEvent.PAYMENT_RECEIVED;
import static io.phasegate.deadline.model.ADeadlineStory.any;
import static io.phasegate.deadline.model.ADeadlineStory.of;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.phasegate.blueprint.model.Side;
import io.phasegate.database.TestDatabase;
import io.phasegate.deadline.model.ADeadlineStory;
import io.phasegate.deadline.store.EscalationRow;
import io.phasegate.deadline.store.EscalationStore;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.FixedOrganisation;
import io.phasegate.organisation.Today;
import io.phasegate.page.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.After;
import org.junit.Test;
import org.mockito.Mockito;

/** Who is told of a missed deadline, in which language, and how often (R98). */
public class EscalationsTest {
    private static final String NOW = "2026-03-02T12:00";
    private final TestDatabase database = TestDatabase.h2();
    private final EscalationStore store = new EscalationStore(database.tables(EscalationRow.class));
    private final Map<String, String> mails = new TreeMap<>();
    private final ADeadlineStory story = new ADeadlineStory().signed("2026-02-20")
            .rule("MEET", any(CONTRACT_SIGNED), of(MEETING_HELD, "KICK"), "2 WD");
    private boolean mailWorks = true;

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void r98ShouldTellTheResponsibleRoleAndTheOneOfTheRule() {
        assertThat(tell(anOrganisation().vendor("Pm").as("V_PM").vendor("Office").as("V_OFFICE").vendor("Other")))
                .isEqualTo(1);
        assertThat(mails).containsOnlyKeys("pm@example.com", "office@example.com");
    }

    @Test
    public void r98ShouldTellEverybodyInHisLanguage() {
        tell(anOrganisation().vendor("Pm").as("V_PM").vendor("Zhang").as("V_OFFICE"));
        assertThat(mails.get("pm@example.com")).contains("[HDI] Missed deadlines: 1", "Limit MEET", "due 2026-02-24");
        assertThat(mails.get("zhang@example.com"))
                .contains("逾期时限", "时限MEET", "http://jira/plugins/servlet/phasegate/projects/HDI");
    }

    @Test
    public void r98ShouldTellOnce() {
        AnOrganisation people = anOrganisation().vendor("Pm").as("V_PM");
        tell(people);
        mails.clear();
        assertThat(tell(people)).isZero();
        assertThat(mails).isEmpty();
    }

    @Test
    public void r98ShouldSendOneMailAboutSeveralDeadlines() {
        story.rule("MEET2", any(CONTRACT_SIGNED), of(MEETING_HELD, "KICK"), "1 WD");
        assertThat(tell(anOrganisation().vendor("Pm").as("V_PM").as("V_OFFICE"))).isEqualTo(2);
        assertThat(mails.get("pm@example.com")).contains("Limit MEET ", "Limit MEET2").containsOnlyOnce("[HDI]");
    }

    @Test
    public void shouldNotTellACustomerOfWhatIsInternal() {
        story.rule("PAY", any(CONTRACT_SIGNED), of(PAYMENT_RECEIVED, "PAY1"), "1 WD");
        assertThat(tell(anOrganisation().customer("Guest").as("V_OFFICE"))).isEqualTo(1);
        assertThat(mails.get("guest@example.com")).contains("Limit MEET").doesNotContain("PAY");
    }

    @Test
    public void shouldTryAgainWhenNobodyCouldBeTold() {
        assertThat(tell(anOrganisation())).isZero();
        mailWorks = false;
        assertThat(tell(anOrganisation().vendor("Pm").as("V_PM"))).isZero();
        mailWorks = true;
        assertThat(tell(anOrganisation().vendor("Pm").as("V_PM"))).isEqualTo(1);
    }

    private int tell(AnOrganisation people) {
        ApplicationProperties host = Mockito.mock(ApplicationProperties.class);
        Mockito.when(host.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://jira");
        Recipients recipients = (member,
                project) -> Optional.of(new Recipient(member.userKey().orElseThrow() + "@example.com",
                member.name().equals("Zhang") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                member.side() == Side.VENDOR));
        Escalations escalations = new Escalations(new FixedOrganisation(people.build()), store, recipients,
                new EscalationMail(new Sent(), Texts.messages(), host),
                new Today(Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC)));
        return escalations.tell(story.project(), new ProjectJournal(1, List.of(), List.of()), story.now(NOW));
    }

    /** Remembers what was sent, by address. */
    private final class Sent implements Mail {
        @Override
        public boolean works() {
            return mailWorks;
        }

        @Override
        public void send(String address, String subject, String text) {
            assertThat(mails.put(address, subject + "\n" + text)).as("two mails to " + address).isNull();
        }
    }
}
