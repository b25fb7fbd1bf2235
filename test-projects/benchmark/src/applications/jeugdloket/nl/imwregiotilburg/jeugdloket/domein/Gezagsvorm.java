package nl.imwregiotilburg.jeugdloket.domein;

/** Who has custody, and how that is written in a letter. */
public enum Gezagsvorm {
    EENHOOFDIG {
        @Override
        public String aanhef(Ouder ouder) {
            return "Geachte " + ouder.getAchternaam();
        }
    },
    GEZAMENLIJK {
        @Override
        public String aanhef(Ouder ouder) {
            return "Geachte ouders, t.a.v. " + ouder.getMail();
        }
    },
    VOOGDIJ {
        @Override
        public String aanhef(Ouder ouder) {
            return ouder.isGezaghebbend() ? "Geachte voogd" : "Geachte instelling";
        }
    };

    public abstract String aanhef(Ouder ouder);
}
