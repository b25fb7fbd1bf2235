package nl.imwregiotilburg.vrijwilligers.export;

import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Person;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;

/** Visitor over the two kinds of people. */
public interface RowVisitor<R> {
    R volunteer(Volunteer v);

    R seeker(HelpSeeker s);

    static <R> R visit(Person p, RowVisitor<R> visitor) {
        if (p instanceof Volunteer v) {
            return visitor.volunteer(v);
        }
        return visitor.seeker((HelpSeeker) p);
    }

    /** Gives what the regional statistics need. */
    class Statistics implements RowVisitor<String> {
        @Override
        public String volunteer(Volunteer v) {
            return "V;" + v.getHome().zone() + ";" + v.getHours();
        }

        @Override
        public String seeker(HelpSeeker s) {
            return "H;" + s.getHome().zone() + ";" + s.getWanted();
        }
    }

    /** Gives what the call centre needs. */
    class CallSheet implements RowVisitor<String> {
        @Override
        public String volunteer(Volunteer v) {
            return "V;" + v.getReach().phone() + ";" + v.getReach().preferred();
        }

        @Override
        public String seeker(HelpSeeker s) {
            return "H;" + s.getPhone() + ";" + s.getBirthDate();
        }
    }
}
