package io.phasegate.deadline.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deadline.Recipient;
import io.phasegate.deadline.Recipients;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.jira.ActingUser;
import io.phasegate.organisation.model.Member;
import io.phasegate.project.model.ImplementationProject;
import java.util.Locale;
import java.util.Optional;

/**
 * Members by their accounts: address and language of their profile, and what they may see by Jira's permissions. Who
 * has no account is reached at the address in the organisation, in the working language of the project.
 */
public class JiraRecipients implements Recipients {
    private final UserManager users;
    private final ActingUser acting;
    private final Access access;

    public JiraRecipients(UserManager users, ActingUser acting, Access access) {
        this.users = users;
        this.acting = acting;
        this.access = access;
    }

    @Override
    public Optional<Recipient> of(Member member, ImplementationProject project) {
        Optional<Recipient> found = member.userKey().isPresent() ? ofUser(member.userKey().get(), project)
                : Optional.of(new Recipient(member.mail(), "zh".equals(project.language()) ? Locale.SIMPLIFIED_CHINESE
                        : Locale.ENGLISH, member.side() == Side.VENDOR));
        return found.filter(recipient -> recipient.address() != null && recipient.address().contains("@"));
    }

    private Optional<Recipient> ofUser(String userKey, ImplementationProject project) {
        ApplicationUser user = users.getUserByKey(userKey);
        if (user == null) {
            return Optional.empty();
        }
        try {
            Viewer viewer = acting.as(userKey, () -> access.viewer(access.project(project.projectId())));
            return Optional.of(new Recipient(user.getEmailAddress(), viewer.locale(), viewer.seesInternal()));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }
}
