package sandbox.sal.user;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Where the host is, which version it claims, and where users log in. */
public record HostAddress(Supplier<String> baseUrl, String contextPath) implements ApplicationProperties,
        LoginUriProvider {
    public static final String VERSION = "11.3.0";

    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL ? contextPath : baseUrl.get();
    }

    @Override
    public String getVersion() {
        return VERSION;
    }

    @Override
    public String getDisplayName() {
        return "Jira-compatible sandbox";
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String target = returnUri.toString();
        String within = target.startsWith(baseUrl.get()) ? target.substring(baseUrl.get().length())
                : target.startsWith(contextPath + "/") ? target.substring(contextPath.length()) : target;
        return URI.create(baseUrl.get() + "/login.jsp?os_destination=" + URLEncoder.encode(within,
                StandardCharsets.UTF_8));
    }
}
