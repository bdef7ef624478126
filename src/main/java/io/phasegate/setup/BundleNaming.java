package io.phasegate.setup;

import com.atlassian.sal.api.message.I18nResolver;
import io.phasegate.language.model.Text;
import io.phasegate.setup.model.Naming;
import java.util.Locale;

/** Names of Jira objects out of the i18n bundle of set-up. */
final class BundleNaming implements Naming {
    private final I18nResolver resolver;

    BundleNaming(I18nResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Text text(String key) {
        return new Text(resolver.getText(Locale.SIMPLIFIED_CHINESE, key), resolver.getText(Locale.ENGLISH, key));
    }
}
