package org.rashinban.charts.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was worked out, up to a number of things; then it begins anew. For several threads at once. */
final class Remembered<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;
    private final Function<K, V> work;

    Remembered(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    V of(K key) {
        V value = known.get(key);
        if (value == null) {
            value = work.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
