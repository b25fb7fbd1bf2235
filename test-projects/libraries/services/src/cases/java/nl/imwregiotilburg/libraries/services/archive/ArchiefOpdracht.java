package nl.imwregiotilburg.libraries.services.archive;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** De opdrachtregel: archief invoer bestand.txt --melder "Naam". */
@Command(name = "archief")
public class ArchiefOpdracht implements Callable<Integer> {

    private static final Log LOG = LogFactory.getLog(ArchiefOpdracht.class);
    private static final Pattern REGEL = Pattern.compile("(?<nr>\\d+);(?<naam>[^;]+);(?<bsn>\\d{9});(?<mail>[^;]+);(?<wijk>\\w+)");

    @Spec
    private CommandSpec spec;
    @Parameters(index = "0")
    private Path bestand;
    @Option(names = "--melder")
    @PersonalData("naam")
    private String melder;
    @Option(names = "--proef")
    private boolean proef;

    @Override
    public Integer call() throws IOException {
        LOG.info("Gestart door " + melder); // EXPECT
        LOG.info("Gestart met " + bestand + ", proef " + proef); // SAFE
        List<ArchiefDossier> dossiers = lees(bestand);
        if (dossiers.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Niets te doen, " + melder);
        }
        for (ArchiefDossier dossier : dossiers) {
            try {
                plan(dossier);
            } catch (SchedulerException e) {
                LOG.warn("Niet gepland: " + e.getMessage()); // SAFE
            }
        }
        return dossiers.size();
    }

    List<ArchiefDossier> lees(Path pad) throws IOException {
        List<ArchiefDossier> gelezen = new ArrayList<>();
        try (Scanner scanner = new Scanner(Files.newBufferedReader(pad))) {
            int regelnummer = 0;
            while (scanner.hasNextLine()) {
                Matcher m = REGEL.matcher(scanner.nextLine());
                regelnummer++;
                if (!m.matches()) {
                    LOG.warn("Regel " + regelnummer + " overgeslagen"); // SAFE
                    continue;
                }
                ArchiefDossier dossier = new ArchiefDossier(Integer.parseInt(m.group("nr")), m.group("naam"), m.group("bsn"),
                        m.group("mail"), m.group("wijk"), LocalDate.now());
                LOG.debug("Regel " + regelnummer + ": " + dossier); // SAFE
                LOG.debug("Regel " + regelnummer + ": " + dossier.getEmail().toLowerCase()); // EXPECT
                LOG.debug("Regel " + regelnummer + ": domein bekend " + dossier.getEmail().endsWith("example.org")); // SAFE
                gelezen.add(dossier);
            }
        }
        return gelezen;
    }

    void plan(ArchiefDossier dossier) throws SchedulerException {
        JobDetail taak = JobBuilder.newJob(ArchiefTaak.class)
                .withIdentity("dossier-" + dossier.getNummer())
                .usingJobData("naam", dossier.getNaam())
                .usingJobData("nummer", dossier.getNummer())
                .build();
        LOG.info("Gepland: " + taak.getKey()); // SAFE
        LOG.info("Gepland: " + taak.getJobDataMap().getWrappedMap()); // EXPECT
        Scheduler scheduler = StdSchedulerFactory.getDefaultScheduler();
        scheduler.scheduleJob(taak, TriggerBuilder.newTrigger().startNow().build());
    }

    void bewaarInstellingen(ArchiefDossier laatste) throws IOException {
        Properties p = new Properties();
        p.setProperty("laatste.naam", laatste.getNaam());
        p.setProperty("laatste.wijk", laatste.getWijk());
        StringWriter tekst = new StringWriter();
        p.store(tekst, "instellingen");
        LOG.trace("Instellingen: " + tekst); // EXPECT
        LOG.trace("Instellingen: " + p.stringPropertyNames()); // SAFE
        LOG.trace("Wijk: " + p.getProperty("laatste.wijk")); // SAFE
        LOG.trace("Naam: " + p.getProperty("laatste.naam", "-")); // EXPECT
    }

    public static void main(String[] args) {
        int code = new CommandLine(new ArchiefOpdracht())
                .setExecutionExceptionHandler((e, cmd, result) -> {
                    LOG.error("Mislukt: " + cmd.getCommandName() + " " + e.getClass()); // SAFE
                    return 2;
                })
                .execute(args);
        LOG.info("Klaar met code " + code); // SAFE
    }

    /** Draait 's nachts. */
    public static class ArchiefTaak implements Job {
        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            JobDataMap gegevens = context.getMergedJobDataMap();
            LOG.info("Archiveren: " + gegevens.getString("naam")); // EXPECT
            LOG.info("Archiveren: " + gegevens.getInt("nummer")); // SAFE
            if (!gegevens.containsKey("nummer")) {
                JobExecutionException fout = new JobExecutionException("Geen nummer voor " + gegevens.getString("naam"));
                LOG.error("Taak mislukt: " + fout.getMessage()); // EXPECT
                LOG.error("Taak mislukt, opnieuw: " + fout.refireImmediately()); // SAFE
                throw fout;
            }
        }
    }
}
