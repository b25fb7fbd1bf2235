package nl.imwregiotilburg.libraries.backends.memberships;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.ui.freemarker.FreeMarkerTemplateUtils;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

@Service
public class MemberMail {
    private static final Logger log = LoggerFactory.getLogger(MemberMail.class);
    private static final Marker MAIL = MarkerFactory.getMarker("MAIL");
    private final JavaMailSender sender;
    private final MessageSource messages;
    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_32);
    private final SpringTemplateEngine thymeleaf = new SpringTemplateEngine();

    MemberMail(JavaMailSender sender, MessageSource messages) {
        this.sender = sender;
        this.messages = messages;
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        thymeleaf.setTemplateResolver(resolver);
    }

    String texts(Member member) throws IOException, TemplateException {
        Context context = new Context(Locale.ENGLISH);
        context.setVariable("name", member.name());
        context.setVariable("plan", member.plan().name());
        String text = thymeleaf.process("Dear [(${name})], your plan is [(${plan})]", context);
        log.info("thymeleaf {}", text); // EXPECT
        log.info("thymeleaf {}", thymeleaf.process("Plan [(${plan})]", new Context(Locale.ENGLISH, Map.of("plan", member.plan())))); // SAFE
        Template template = new Template("welcome", new StringReader("Dear ${name}"), freemarker);
        StringWriter out = new StringWriter();
        template.process(Map.of("name", member.name()), out);
        log.info("freemarker {}", FreeMarkerTemplateUtils.processTemplateIntoString(template, Map.of("name", member.name()))); // EXPECT
        log.info("freemarker {}", FreeMarkerTemplateUtils.processTemplateIntoString(template, Map.of("name", "member"))); // SAFE
        log.info("message {}", messages.getMessage("member.welcome", new Object[] {member.name()}, "Welcome {0}", Locale.ENGLISH)); // EXPECT
        return text;
    }

    void send(Member member) throws MessagingException, IOException, TemplateException {
        MimeMessage mime = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mime, "UTF-8");
        helper.setTo(member.email());
        helper.setFrom("club@example.org");
        helper.setSubject("Welcome to the club");
        helper.setText(texts(member), false);
        log.info("subject {}", mime.getSubject()); // SAFE
        log.info("from {}", Arrays.toString(helper.getMimeMessage().getFrom())); // SAFE
        log.info("to {}", Arrays.toString(mime.getAllRecipients())); // EXPECT
        sender.send(mime);
        InternetAddress address = new InternetAddress(member.email(), member.name());
        log.info("address {}", address); // EXPECT
        SimpleMailMessage simple = new SimpleMailMessage();
        simple.setTo(member.email());
        simple.setSubject("Your plan");
        simple.setText("Your plan is " + member.plan());
        log.info("simple subject {}", simple.getSubject()); // SAFE
        sender.send(simple);
    }

    void diagnostics(Member member, String requestId) {
        MDC.put("member", member.name());
        MDC.put("request", requestId);
        log.info("member {}", MDC.get("member")); // EXPECT
        MDC.clear();
        log.info(MAIL, "mail for {}", member.id()); // SAFE
        log.atInfo().addKeyValue("mail", member.email()).log("joined"); // EXPECT
        log.atWarn().addMarker(MAIL).addArgument(() -> member.plan()).log("plan {}"); // SAFE
        log.atError().setCause(new PlanChangeException(member, Plan.BASIC)).log("failed"); // SAFE
        log.atError().setCause(new MailInUseException(member.email())).log("failed"); // EXPECT
    }
}
