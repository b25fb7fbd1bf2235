package nl.imwregiotilburg.vrijwilligers.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Small cache by key with a loader. */
public class KeyCache<K, V> {
    private final Map<K, V> entries = new ConcurrentHashMap<>();
    private final Function<K, V> loader;

    public KeyCache(Function<K, V> loader) {
        this.loader = loader;
    }

    public V get(K key) {
        return entries.computeIfAbsent(key, loader);
    }

    public int size() {
        return entries.size();
    }

    @Override
    public String toString() {
        return entries.keySet().toString();
    }
}
