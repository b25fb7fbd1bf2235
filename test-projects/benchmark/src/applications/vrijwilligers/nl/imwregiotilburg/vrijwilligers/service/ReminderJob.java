package nl.imwregiotilburg.vrijwilligers.service;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.vrijwilligers.support.WorkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Template for a reminder; the subclasses say what is told. */
public abstract class ReminderJob implements Runnable {
    protected static final Logger log = LoggerFactory.getLogger(ReminderJob.class);

    protected final long number;

    protected ReminderJob(long number) {
        this.number = number;
    }

    protected abstract String body();

    protected String title() {
        return "herinnering " + number;
    }

    @Override
    public void run() {
        log.info("Start {}", title()); // SAFE personal-data-logged
        log.info("Tekst {}", body()); // EXPECT personal-data-logged e-mail
        log.info("{}in behandeling", WorkContext.prefix()); // EXPECT personal-data-logged naam
        log.info("{}in behandeling", WorkContext.task()); // SAFE personal-data-logged
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "/" + title();
    }

    /** Reminds by mail. */
    public static class ByMail extends ReminderJob {
        @PersonalData("e-mail")
        private final String email;

        public ByMail(long number, String email) {
            super(number);
            this.email = email;
        }

        @Override
        protected String body() {
            return "mail aan " + email;
        }
    }

    /** Reminds at the desk; says more about itself. */
    public static class AtDesk extends ReminderJob {
        @PersonalData("geboortedatum")
        private final String born;

        public AtDesk(long number, String born) {
            super(number);
            this.born = born;
        }

        @Override
        protected String body() {
            return "balie";
        }

        @Override
        public String toString() {
            return super.toString() + " geboren " + born;
        }
    }
}
