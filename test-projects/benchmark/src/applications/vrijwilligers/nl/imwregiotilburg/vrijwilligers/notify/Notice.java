package nl.imwregiotilburg.vrijwilligers.notify;

import nl.imwregiotilburg.vrijwilligers.model.ExpenseClaim;
import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;

/** What the office may be told. */
public sealed interface Notice {
    String line();

    record Arrived(Volunteer volunteer) implements Notice {
        @Override
        public String line() {
            return "nieuw: " + volunteer.getReach().phone();
        }
    }

    record Asked(HelpSeeker seeker) implements Notice {
        @Override
        public String line() {
            return "vraag om " + seeker.getWanted();
        }
    }

    record Claimed(ExpenseClaim claim) implements Notice {
        @Override
        public String line() {
            return "claim op " + claim.account();
        }
    }
}
