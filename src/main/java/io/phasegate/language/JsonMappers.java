package io.phasegate.language;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;

/**
 * Makes Jackson's mappers for the whole product. Jackson is the host's: its default type factory keeps classes of
 * whoever asked it, and with one class of ours it would keep the class loader of every version that was ever installed.
 */
public final class JsonMappers {
    private static final int INITIAL = 16;
    private static final int MOST = 200;

    private JsonMappers() {
    }

    public static JsonMapper.Builder builder() {
        LookupCache<Object, JavaType> ours = new LRUMap<>(INITIAL, MOST);
        return JsonMapper.builder().typeFactory(TypeFactory.defaultInstance().withCache(ours));
    }
}
