package sandbox.restv2;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import sandbox.field.Choice;
import sandbox.field.FieldCatalogue;
import sandbox.field.FieldChoices;
import sandbox.spi.Translations;

/** A few fields for tests of JSON: texts are answered with their keys. */
public final class FieldFixture {
    public final CustomFieldManager manager = mock(CustomFieldManager.class);
    public final FieldChoices choices = mock(FieldChoices.class);
    public final Translations translations = mock(Translations.class);
    public final FieldCatalogue catalogue = new FieldCatalogue(manager, translations);
    public final ApplicationUser user = mock(ApplicationUser.class);
    public final Call call = new Call(user, "http://localhost/jira", Locale.ENGLISH, translations);

    public FieldFixture() {
        when(translations.text(any(), anyString(), any(Object[].class))).thenAnswer(asked -> asked.getArgument(1));
        when(user.getName()).thenReturn("pm");
        when(user.getKey()).thenReturn("JIRAUSER1");
        when(choices.ofSystem(anyString(), any(), any())).thenReturn(
                List.of(new Choice("3", "中", "Medium"), new Choice("2", "高", "High")));
        when(choices.ofCustom(any(), any())).thenReturn(List.of(new Choice("10001", "External"),
                new Choice("10002", "Internal")));
    }

    /** @param type last part of the type key, such as `select` */
    public CustomField field(String id, String type) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        when(fieldType.getKey()).thenReturn("com.atlassian.jira.plugin.system.customfieldtypes:" + type);
        when(field.getId()).thenReturn(id);
        when(field.getIdAsLong()).thenReturn(Long.valueOf(id.substring(id.indexOf('_') + 1)));
        when(field.getName()).thenReturn(type);
        doReturn(fieldType).when(field).getCustomFieldType();
        when(manager.getCustomFieldObject(id)).thenReturn(field);
        return field;
    }
}
