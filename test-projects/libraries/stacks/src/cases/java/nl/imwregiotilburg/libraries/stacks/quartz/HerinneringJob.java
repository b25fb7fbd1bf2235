package nl.imwregiotilburg.libraries.stacks.quartz;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.listeners.JobListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class HerinneringJob implements Job {

    private static final Logger log = LoggerFactory.getLogger(HerinneringJob.class);

    public static class Afspraak {
        @PersonalData("emailadres")
        private final String email;
        private final String locatie;
        private final int nummer;

        public Afspraak(String email, String locatie, int nummer) {
            this.email = email;
            this.locatie = locatie;
            this.nummer = nummer;
        }

        public String getEmail() { return email; }
        public String getLocatie() { return locatie; }
        public int getNummer() { return nummer; }
    }

    /** Plant de herinnering in. */
    public static void plan(Scheduler scheduler, Afspraak afspraak) throws SchedulerException {
        JobDetail detail = JobBuilder.newJob(HerinneringJob.class)
                .withIdentity("herinnering-" + afspraak.getNummer(), "afspraken")
                .withDescription("Herinnering te " + afspraak.getLocatie())
                .usingJobData("email", afspraak.getEmail())
                .usingJobData("locatie", afspraak.getLocatie())
                .build();
        detail.getJobDataMap().put("afspraak", afspraak);
        Trigger trigger = TriggerBuilder.newTrigger().withIdentity("t-" + afspraak.getNummer())
                .usingJobData("antwoordNaar", afspraak.getEmail())
                .usingJobData("poging", "1")
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withRepeatCount(0)).build();
        scheduler.scheduleJob(detail, trigger);
        log.info("Sleutel {}", detail.getKey()); // SAFE
        log.info("Naar {}", detail.getJobDataMap().getString("email")); // EXPECT
        JobDetail schoon = JobBuilder.newJob(HerinneringJob.class).usingJobData("locatie", afspraak.getLocatie()).build();
        log.info("Schoon {}", schoon.getJobDataMap().getWrappedMap()); // SAFE
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        JobDataMap data = context.getJobDetail().getJobDataMap();
        log.info("Verstuur naar {}", data.getString("email")); // EXPECT
        Afspraak afspraak = (Afspraak) data.get("afspraak");
        log.info("Afspraak van {}", afspraak.getEmail()); // EXPECT
        log.info("Afspraak {}", afspraak); // SAFE
        JobDataMap samen = context.getMergedJobDataMap();
        log.info("Antwoord naar {}", samen.getString("antwoordNaar")); // EXPECT
        log.info("Sleutels {}", String.join(",", samen.getKeys())); // SAFE
        log.info("Alles {}", samen.getWrappedMap()); // EXPECT
        context.setResult("Verstuurd aan " + afspraak.getEmail());
        context.put("plaats", afspraak.getLocatie());
    }

    public static class Luisteraar extends JobListenerSupport {
        @Override
        public String getName() {
            return "herinneringen";
        }

        @Override
        public void jobWasExecuted(JobExecutionContext context, JobExecutionException fout) {
            log.info("Uitkomst {}", context.getResult()); // EXPECT
            log.info("Plaats {}", context.get("plaats")); // SAFE
        }
    }

    public static JobDataMap parameters(Afspraak a) {
        JobDataMap map = new JobDataMap();
        map.put("ontvanger", a.getEmail());
        map.put("plek", a.getLocatie());
        map.put("ontvanger", "verwijderd");
        log.debug("Na opschonen {}", map.getString("ontvanger")); // SAFE
        return map;
    }
}
