package io.phasegate.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.deliverable.FileHashes;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.model.DeliverableSubject;
import io.phasegate.gate.model.GateSubject;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.junit.Test;

public class JournalProgressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String SUBJECT = new DeliverableSubject(
            Shipped.demoMethod().deliverable("PP-003-01").orElseThrow()).review();

    private final List<Entry> shared = new ArrayList<>();
    private final List<Entry> internal = new ArrayList<>();

    @Test
    public void shouldTellTheVendorHowFarItsReviewIs() {
        internal.add(entry(Stream.INTERNAL, EntryKind.DELIVERABLE_SUBMITTED, SUBJECT));

        assertThat(progress(true, true).get("deliverable:PP-003-01").state()).isEqualTo("FIRST_REVIEW");
    }

    @Test
    public void shouldNotTellTheCustomerOfTheVendorsReview() {
        internal.add(entry(Stream.INTERNAL, EntryKind.DELIVERABLE_SUBMITTED, SUBJECT));

        assertThat(progress(false, true).get("deliverable:PP-003-01").state()).isEqualTo("TO_DRAFT");
    }

    @Test
    public void shouldLeaveToThePlanWhatNobodyHasCreated() {
        assertThat(progress(true, false)).doesNotContainKey("deliverable:PP-003-01");
    }

    @Test
    public void shouldSayWherePhaseAndGateStand() {
        shared.add(entry(Stream.SHARED, EntryKind.PHASE_STARTED, GateSubject.phase("GZ-P1")));

        assertThat(progress(false, true).get("phase:GZ-P1").state()).isEqualTo("IN_PROGRESS");
        assertThat(progress(false, true).get("phase:GZ-P2").state()).isEqualTo("NOT_STARTED");
        assertThat(progress(false, true).get("gate:GZ-G1").finished()).isFalse();
    }

    private Map<String, Progress> progress(boolean vendor, boolean created) {
        PlanItem list = new PlanItem("deliverable:PP-003-01", PlanItem.Kind.DELIVERABLE, "GZ-P1", "PP-003-01", 1, true,
                DocNature.EXTERNAL, Shipped.demoMethod().deliverable("PP-003-01").orElseThrow().name(), DAY, DAY,
                created ? OptionalLong.of(7) : OptionalLong.empty(), Optional.empty());
        ImplementationProject project = new ImplementationProject(1, "HDI", "HDI", "", "", "", Optional.empty(), DAY, 1,
                "STANDARD", "IMP", "zh", ProjectTerms.NONE, Shipped.demoMethod(), List.of(list));
        Viewer viewer = new Viewer("u", "U", Locale.ENGLISH, false, vendor);
        return new JournalProgress(journal(), new FrozenFiles(null, new NoHashes())).of(project, viewer);
    }

    private static Entry entry(Stream stream, EntryKind kind, String subject) {
        return new Entry(1, stream, 1, Instant.EPOCH, kind, subject, "person", Map.of("version", 1),
                ProjectJournal.NO_HASH, "h");
    }

    private Journal journal() {
        return new Journal() {
            @Override
            public ProjectJournal read(long projectId) {
                return new ProjectJournal(projectId, shared, internal);
            }

            @Override
            public Entry append(long projectId, String personId, Function<ProjectJournal, Draft> decision,
                    Runnable together) {
                throw new UnsupportedOperationException("Progress only reads");
            }
        };
    }

    /** No file was ever hashed. */
    private static final class NoHashes implements FileHashes {
        @Override
        public Map<Long, String> of(Collection<Long> attachmentIds) {
            return Map.of();
        }

        @Override
        public void remember(long projectId, long issueId, long attachmentId, String sha256) {
            throw new UnsupportedOperationException("Progress only reads");
        }

        @Override
        public Set<Long> goneIn(long projectId) {
            return Set.of();
        }

        @Override
        public void keepOnly(long issueId, Collection<Long> present) {
            throw new UnsupportedOperationException("Progress only reads");
        }
    }
}
