package nl.imwregiotilburg.vrijwilligers.support;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wrapper round a logger with formatted messages, one per component. */
public class Journal {
    private final Logger target;

    public Journal(Class<?> owner) {
        this.target = LoggerFactory.getLogger(owner);
    }

    public void note(String template, Object... args) {
        if (target.isInfoEnabled()) {
            target.info(String.format(template, args)); // EXPECT personal-data-logged e-mail,iban
        }
    }

    public void mark(String template, Object... args) {
        if (target.isInfoEnabled()) {
            target.info(String.format(template, args)); // SAFE personal-data-logged
        }
    }

    public void first(Object... args) {
        target.info("eerste {}", args[0]); // SAFE personal-data-logged
    }

    public void last(Object... args) {
        target.info("laatste {}", args[args.length - 1]); // EXPECT personal-data-logged naam
    }
}
