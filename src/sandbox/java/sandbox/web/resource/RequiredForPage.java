package sandbox.web.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the request of this thread has asked for so far. Cleared by the filter around every request. */
public final class RequiredForPage implements PageBuilderService, WebResourceAssembler, RequiredResources {
    private final ThreadLocal<Set<String>> keys = ThreadLocal.withInitial(LinkedHashSet::new);
    private final ThreadLocal<Set<String>> contexts = ThreadLocal.withInitial(LinkedHashSet::new);

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        keys.get().add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        contexts.get().add(context);
        return this;
    }

    Set<String> requiredKeys() {
        return keys.get();
    }

    Set<String> requiredContexts() {
        return contexts.get();
    }

    public void clear() {
        keys.remove();
        contexts.remove();
    }
}
