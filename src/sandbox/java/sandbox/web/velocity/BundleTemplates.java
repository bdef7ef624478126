package sandbox.web.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds the templates of one plugin in its bundle. */
final class BundleTemplates extends ResourceLoader {
    private final Function<String, URL> resources;

    BundleTemplates(Function<String, URL> resources) {
        this.resources = resources;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        setCachingOn(true);
    }

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        URL url = resources.apply(name.startsWith("/") ? name.substring(1) : name);
        if (url == null) {
            throw new ResourceNotFoundException("No template " + name);
        }
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException(name, e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
