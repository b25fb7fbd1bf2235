package nl.imwregiotilburg.vrijwilligers.support;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where lines of text go. */
public interface Sink {
    void write(String text);

    default void writeAll(Iterable<String> texts) {
        texts.forEach(this::write);
    }

    /** Straight to the log. */
    class Open implements Sink {
        private static final Logger log = LoggerFactory.getLogger("regels.open");

        @Override
        public void write(String text) {
            log.info("regel {}", text); // EXPECT personal-data-logged naam,gezondheid
        }
    }

    /** Used behind the redacting one only. */
    class Plain implements Sink {
        private static final Logger log = LoggerFactory.getLogger("regels.vlak");

        @Override
        public void write(String text) {
            log.info("regel {}", text); // SAFE personal-data-logged
        }
    }

    /** Redacts before passing on. */
    class Redacting implements Sink {
        private final Sink next;

        public Redacting(Sink next) {
            this.next = next;
        }

        @Override
        public void write(String text) {
            next.write(Masker.anonymise(text));
        }
    }

    /** Keeps lines back and then passes them on as they are. */
    class Buffered implements Sink {
        private final List<String> kept = new ArrayList<>();
        private final Sink next;

        public Buffered(Sink next) {
            this.next = next;
        }

        @Override
        public void write(String text) {
            kept.add(text);
        }

        public void flush() {
            next.writeAll(kept);
            kept.clear();
        }
    }
}
