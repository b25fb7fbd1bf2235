package nl.imwregiotilburg.vrijwilligers.export;

import nl.imwregiotilburg.vrijwilligers.model.Volunteer;

/** Columns of the export; each knows how to read its cell. */
public enum Column {
    NUMMER {
        @Override
        public String cell(Volunteer v) {
            return Long.toString(v.getId());
        }
    },
    NAAM {
        @Override
        public String cell(Volunteer v) {
            return v.getName();
        }
    },
    GEBOREN {
        @Override
        public String cell(Volunteer v) {
            return v.getBirthDate().toString();
        }
    },
    UREN {
        @Override
        public String cell(Volunteer v) {
            return Integer.toString(v.getHours());
        }
    };

    public abstract String cell(Volunteer v);
}
