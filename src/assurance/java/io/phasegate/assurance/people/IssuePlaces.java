package io.phasegate.assurance.people;

import static io.phasegate.assurance.people.Place.at;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The panels on the issue view with their dialogs, as both companies see them. */
final class IssuePlaces {
    private final Addresses to;

    IssuePlaces(Addresses to) {
        this.to = to;
    }

    List<Place> all() {
        return Stream.of(documents(), documentDialogs(), phases(), decisions(), criteria(), meetings())
                .flatMap(List::stream)
                .toList();
    }

    private List<Place> documents() {
        return List.of(
                document("document to sign", "sponsor", "GZ-F07").seen("[data-open=sign]")
                        .shows("panel deliverable-panel", "templates/deliverable/panel.vm"),
                document("document for its author", "consultant", "GZ-F07"),
                document("document not begun", "pm", "GZ-F06-P2"),
                document("signed document", "owner", "PP-003-01").seen(".pg-signatures"),
                document("sheet as delivered", "owner", "PP-003-01").then(IssuePlaces::openSheet).seen("article.sheet")
                        .shows("templates/organisation/sheet-file.vm"),
                document("document with a void signature", "sponsor", "GZ-F04").seen(".pg-gone"));
    }

    private List<Place> documentDialogs() {
        return List.of(
                document("dialog sign", "sponsor", "GZ-F07").dialog("[data-open=sign]", dialog("sign"))
                        .shows("dialog templates/deliverable/panel.vm sign"),
                document("dialog sign, refused", "sponsor", "GZ-F07").dialog("[data-open=sign]", dialog("sign"))
                        .then(IssuePlaces::stale).then(page -> send(page, "sign")).seen(error("sign")),
                document("dialog paper", "pm", "GZ-F07").dialog("[data-open=paper]", dialog("paper"))
                        .shows("dialog templates/deliverable/panel.vm paper"),
                document("dialog paper, refused", "pm", "GZ-F07").dialog("[data-open=paper]", dialog("paper"))
                        .then(page -> send(page, "paper")).seen(dialog("paper") + " [aria-invalid=true]"),
                document("dialog form", "pm", "KU-F03-1").dialog("[data-open=form]", dialog("form"))
                        .shows("dialog templates/deliverable/panel.vm form"),
                document("dialog form, refused", "pm", "KU-F03-1").dialog("[data-open=form]", dialog("form"))
                        .then(IssuePlaces::staleForms).then(page -> send(page, "form")).seen(error("form")),
                document("dialog copy", "pm", "KU-F02").dialog("[data-open=copy]", dialog("copy"))
                        .shows("dialog templates/deliverable/panel.vm copy"),
                document("dialog revoke", "owner", "PP-003-01").dialog("[data-open=revoke]", dialog("revoke"))
                        .shows("dialog templates/deliverable/panel.vm revoke"),
                document("dialog revoke, refused", "owner", "PP-003-01").dialog("[data-open=revoke]", dialog("revoke"))
                        .then(page -> send(page, "revoke")).seen(dialog("revoke") + " [aria-invalid=true]"));
    }

    private List<Place> phases() {
        return List.of(
                phase("gate in review", "pm", "GZ-P2").seen(".pg-criteria")
                        .shows("panel gate-panel", "templates/gate/panel.vm"),
                phase("gate in review", "sponsor", "GZ-P2").seen("[data-open^=decide]"),
                phase("gate passed", "cpm", "GZ-P1").seen(".pg-conditions"),
                phase("gate not begun", "owner", "GZ-P3").seen(".pg-criteria"));
    }

    private List<Place> decisions() {
        return List.of(
                opened("decide", "sponsor", "GZ-P2", "decide-GZ-G2")
                        .shows("dialog templates/gate/panel.vm decide-$gate.key"),
                opened("decide with a condition, refused", "sponsor", "GZ-P2", "decide-GZ-G2").then(page -> {
                    page.locator("dialog[open] label[for^=pg-cond]").click();
                    page.locator("dialog[open] [data-add-condition]").click();
                    send(page, "decide-GZ-G2");
                }).seen(error("decide-GZ-G2")),
                opened("reopen", "sponsor", "GZ-P1", "reopen").shows("dialog templates/gate/panel.vm reopen"));
    }

    private List<Place> criteria() {
        return List.of(
                opened("tick", "pm", "GZ-P3", "tick").shows("dialog templates/gate/panel.vm tick"),
                opened("untick", "pm", "GZ-P2", "untick").shows("dialog templates/gate/panel.vm untick"),
                opened("waive", "sponsor", "GZ-P2", "waive").shows("dialog templates/gate/panel.vm waive"),
                opened("waive, refused", "sponsor", "GZ-P2", "waive").then(page -> send(page, "waive"))
                        .seen(dialog("waive") + " [aria-invalid=true]"),
                opened("close", "pm", "GZ-P1", "close").shows("dialog templates/gate/panel.vm close"),
                opened("close, refused", "pm", "GZ-P1", "close").then(page -> send(page, "close"))
                        .seen(dialog("close") + " [aria-invalid=true]"));
    }

    private List<Place> meetings() {
        return List.of(
                meeting("meeting", "pm").shows("panel meeting-panel", "templates/process/meeting.vm"),
                meeting("meeting", "owner"),
                at("meeting with a deadline", "owner", to.due()).seen("[data-phasegate-deadlines]")
                        .shows("panel deadline-panel", "templates/deadline/panel.vm"),
                at("dialog minutes on paper", "pm", to.minutes()).seen(".phasegate-panel")
                        .dialog("[data-open=paper]", dialog("paper"))
                        .shows("dialog templates/process/meeting.vm paper"),
                meeting("dialog attendance", "pm").dialog("[data-open=attendance]", dialog("attendance"))
                        .shows("dialog templates/process/meeting.vm attendance"),
                meeting("dialog attendance, refused", "pm").dialog("[data-open=attendance]", dialog("attendance"))
                        .then(IssuePlaces::stale).then(page -> send(page, "attendance")).seen(error("attendance")));
    }

    private Place meeting(String name, String user) {
        return at(name, user, to.meeting()).seen(".phasegate-panel");
    }

    private Place document(String name, String user, String code) {
        return at(name, user, to.document(code)).seen(".phasegate-panel");
    }

    private Place phase(String name, String user, String key) {
        return at(name, user, to.phase(key)).seen(".phasegate-panel");
    }

    private Place opened(String name, String user, String phase, String dialog) {
        return phase("dialog " + name, user, phase).dialog("[data-open='" + dialog + "']", dialog(dialog));
    }

    private static String dialog(String name) {
        return "dialog[data-dialog='" + name + "'][open]";
    }

    private static String error(String dialog) {
        return dialog(dialog) + " .pg-form-error:not([hidden])";
    }

    private static void send(Page page, String dialog) {
        page.locator(dialog(dialog) + " [type=submit]").click();
    }

    /** The host serves attachments for download only; here it is shown as the reader opens it from his disk. */
    private static void openSheet(Page page) {
        String file = page.locator("a.attachment-title[href$='.html']").first().getAttribute("href");
        page.setContent(page.request().get(URI.create(page.url()).resolve(file).toString()).text());
    }

    /** As if somebody else had acted since the page was loaded. */
    private static void staleForms(Page page) {
        page.evaluate("document.querySelectorAll('form[data-tag]').forEach(form => { form.dataset.tag = 'seen-before'; })");
    }

    private static void stale(Page page) {
        page.evaluate("document.querySelector('[data-phasegate-panel]').dataset.tag = 'seen-before'");
    }
}
