package nl.imwregiotilburg.vrijwilligers.service;

import nl.imwregiotilburg.vrijwilligers.model.Subscription;

/** How a newsletter starts. */
public interface Greeting {
    String text(Subscription s);

    default String withEdition(Subscription s) {
        return text(s) + " - editie " + s.edition();
    }

    /** Uses the salutation. */
    class Personal implements Greeting {
        @Override
        public String text(Subscription s) {
            return "Beste " + s.salutation();
        }
    }

    /** The same for everybody. */
    class General implements Greeting {
        @Override
        public String text(Subscription s) {
            return "Beste lezer";
        }
    }

    /** Decorates another greeting with a line around it. */
    class Framed implements Greeting {
        private final Greeting inner;

        public Framed(Greeting inner) {
            this.inner = inner;
        }

        @Override
        public String text(Subscription s) {
            return "== " + inner.text(s) + " ==";
        }
    }
}
