package nl.imwregiotilburg.vrijwilligers.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds one line of key=value text. */
public final class Line {
    private final Map<String, Object> parts = new LinkedHashMap<>();
    private final String subject;

    private Line(String subject) {
        this.subject = subject;
    }

    public static Line about(String subject) {
        return new Line(subject);
    }

    public Line with(String key, Object value) {
        parts.put(key, value);
        return this;
    }

    public Line hidden(String key, Object value) {
        parts.put(key, value == null ? "leeg" : "gevuld");
        return this;
    }

    public String text() {
        StringBuilder b = new StringBuilder(subject);
        for (Map.Entry<String, Object> e : parts.entrySet()) {
            b.append(' ').append(e.getKey()).append('=').append(e.getValue());
        }
        return b.toString();
    }

    public Object part(String key) {
        return parts.get(key);
    }
}
