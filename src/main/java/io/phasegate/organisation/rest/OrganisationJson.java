package io.phasegate.organisation.rest;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.blueprint.model.Body;
import io.phasegate.language.Messages;
import io.phasegate.organisation.OrganisationView;
import io.phasegate.organisation.model.Approval;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import io.phasegate.organisation.model.Publication;
import io.phasegate.organisation.model.RoleProfile;
import io.phasegate.organisation.model.Terms;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The organisation as JSON (design section 5). Names of things in both languages, findings in the reader's. */
public final class OrganisationJson {
    private final Messages messages;

    public OrganisationJson(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> whole(OrganisationView view, Locale locale) {
        Organisation organisation = view.organisation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", view.ref().key());
        json.put("mayEdit", view.mayEdit());
        json.put("mayApprove", view.mayApprove());
        json.put("mayPublish", view.mayPublish());
        json.put("parties", organisation.parties().stream().map(this::party).toList());
        json.put("departments", organisation.departments().stream().map(this::department).toList());
        json.put("bodies", view.project().method().bodies().stream().map(OrganisationJson::body).toList());
        json.put("roles", RoleProfile.of(view.project().method(), view.viewer().seesInternal()).stream()
                .map(OrganisationJson::role).toList());
        json.put("members", organisation.members().stream().map(this::member).toList());
        json.put("assignments", organisation.assignments().stream().map(each -> assignment(each, organisation))
                .toList());
        json.put("findings", view.findings().stream().map(finding -> finding(finding, locale)).toList());
        json.put("publications", organisation.publications().stream().map(each -> publication(each, organisation))
                .toList());
        json.put("publicationOutdated", organisation.publicationOutdated());
        return json;
    }

    Map<String, Object> party(Party party) {
        return map("id", party.id(), "version", party.version(), "side", party.side(), "name", party.name(),
                "shortName",
                party.shortName());
    }

    Map<String, Object> department(Department department) {
        return map("id", department.id(), "version", department.version(), "partyId", department.partyId(), "name",
                department.name(), "functional", department.functional(), "inScope", department.inScope(),
                "headMemberId",
                department.headMemberId());
    }

    Map<String, Object> member(Member member) {
        return map("id", member.id(), "version", member.version(), "partyId", member.partyId(), "side", member.side(),
                "name", member.name(), "hasAccount", member.userKey().isPresent(), "departmentId",
                member.departmentId(),
                "post", member.post(), "phone", member.phone(), "mail", member.mail(), "businessAuthority",
                member.businessAuthority(), "itStaff", member.itStaff());
    }

    Map<String, Object> assignment(Assignment assignment, Organisation organisation) {
        Terms terms = assignment.terms();
        Map<String, Object> json = map("id", assignment.id(), "version", assignment.version(), "memberId",
                terms.memberId(), "role", terms.role(), "body", terms.body(), "start", terms.start(), "end",
                terms.end());
        json.putAll(map("fullTime", terms.fullTime(), "timePercent", terms.timePercent(), "priority", terms.priority(),
                "appraisalLinked", terms.appraisalLinked(), "rewardNote", terms.rewardNote(), "approval",
                assignment.approval().map(approval -> approval(approval, organisation))));
        return json;
    }

    private Map<String, Object> approval(Approval approval, Organisation organisation) {
        return map("by", organisation.nameOf(approval.personId()), "at", approval.at(), "own", approval.own());
    }

    private Map<String, Object> publication(Publication publication, Organisation organisation) {
        return map("documentNumber", publication.documentNumber(), "date", publication.date(), "audience",
                publication.audience(), "approver", organisation.nameOf(publication.approver()), "publishedBy",
                organisation.nameOf(publication.personId()), "at", publication.at());
    }

    private Map<String, Object> finding(Finding finding, Locale locale) {
        return map("check", finding.checkKey(), "severity", finding.severity(), "text",
                messages.text(locale, finding.message()), "advice", messages.text(locale, finding.advice()), "role",
                finding.role(), "side", finding.side());
    }

    private static Map<String, Object> body(Body body) {
        return map("key", body.key(), "name", body.name(), "sides", body.sides().stream().sorted().toList(),
                "required", body.required(), "parent",
                body.parent(), "headRole", body.headRole(), "purpose", body.purpose());
    }

    private static Map<String, Object> role(RoleProfile profile) {
        return map("code", profile.role().code(), "name", profile.role().name(), "side", profile.role().side(),
                "minimum",
                profile.role().minimum(), "perDepartment", profile.role().perDepartment(), "body", profile.role()
                .body(),
                "duties", profile.role().duties(), "responsibilities", profile.parts());
    }
}
