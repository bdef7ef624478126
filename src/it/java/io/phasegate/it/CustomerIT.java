package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** What the customer sees, and what he must not see, in every page and answer of ours. */
public class CustomerIT {
    private static final List<String> SURFACES = List.of(
            "/plugins/servlet/phasegate/projects/CUS/customer", "/plugins/servlet/phasegate/projects/CUS/overview",
            "/plugins/servlet/phasegate/projects/CUS/organisation", "/plugins/servlet/phasegate/projects/CUS/handover",
            Story.REST + "/projects/CUS", Story.REST + "/projects/CUS/plan", Story.REST + "/projects/CUS/deliverables",
            Story.REST + "/projects/CUS/gates", Story.REST + "/projects/CUS/gates/GZ-G1",
            Story.REST + "/projects/CUS/journal",
            Story.REST + "/projects/CUS/organisation", Story.REST + "/projects/CUS/handover?format=html",
            Story.REST + "/projects/CUS/handover?format=json", Story.REST + "/projects/CUS/handover?format=csv");
    private static Story story;

    @BeforeClass
    public static void createProject() {
        story = new Story("CUS");
        story.deliver("PP-003-01").confirm("PP-003-01");
    }

    @Test
    public void shouldFindTheDocumentThatWaitsForTheOwner() {
        Answer page = story.as("owner").get("/plugins/servlet/phasegate/projects/CUS/customer").expect(200);
        assertThat(page.body()).contains("PP-003-01").contains("客户视图");
    }

    @Test
    public void shouldShowThePageInEnglishToWhoReadsEnglish() {
        assertThat(story.as("cpm").get("/plugins/servlet/phasegate/projects/CUS/customer").expect(200).body())
                .contains("Customer view");
    }

    @Test
    public void shouldShowNothingInternalOnAnySurface() {
        String internalTask = story.as("pm").get(Story.REST + "/projects/CUS/plan").expect(200).body();
        assertThat(internalTask).contains("YY-P1");
        for (String surface : SURFACES) {
            assertThat(story.as("owner").get(surface).body()).as(surface).doesNotContain("YY-P1\"")
                    .doesNotContain("提交项目组织要求");
        }
    }

    @Test
    public void shouldNotKnowTheInternalJournal() {
        assertThat(story.as("owner").get(Story.REST + "/projects/CUS/journal?stream=INTERNAL").status()).isEqualTo(404);
        assertThat(story.as("pm").get(Story.REST + "/projects/CUS/journal?stream=INTERNAL").status()).isEqualTo(200);
    }

    @Test
    public void shouldAnswerTheOutsiderAsIfNothingWereThere() {
        for (String surface : SURFACES) {
            assertThat(story.as("outsider").get(surface).status()).as(surface).isEqualTo(404);
        }
    }

    @Test
    public void shouldLetTheCustomerReadButNotEditTheOrganisation() {
        Answer refused = story.as("owner").post(Story.REST + "/projects/CUS/organisation/parties",
                Map.of("side", "CUSTOMER", "name", "x", "shortName", "x"));
        assertThat(refused.status()).isEqualTo(403);
    }
}
