package nl.imwregiotilburg.vrijwilligers.support;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Who is being worked on in this thread. */
public final class WorkContext {
    private static final ThreadLocal<WorkContext> CURRENT = new ThreadLocal<>();

    @PersonalData("naam")
    private final String who;
    private final String task;

    private WorkContext(String who, String task) {
        this.who = who;
        this.task = task;
    }

    public static void open(String who, String task) {
        CURRENT.set(new WorkContext(who, task));
    }

    public static String prefix() {
        WorkContext c = CURRENT.get();
        return c == null ? "" : "[" + c.who + "] ";
    }

    public static String task() {
        WorkContext c = CURRENT.get();
        return c == null ? "" : "[" + c.task + "] ";
    }

    public static void close() {
        CURRENT.remove();
    }
}
