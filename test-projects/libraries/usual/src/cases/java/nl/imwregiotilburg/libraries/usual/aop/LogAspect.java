package nl.imwregiotilburg.libraries.usual.aop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs around the calls that ask for it. */
@Aspect
@Component
public class LogAspect {
    private static final Logger log = LoggerFactory.getLogger(LogAspect.class);

    /** Log everything of the call. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Gelogd {
    }

    /** Log only how long the call takes. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Gemeten {
    }

    @Around("@annotation(nl.imwregiotilburg.libraries.usual.aop.LogAspect.Gelogd)")
    public Object rond(ProceedingJoinPoint punt) throws Throwable {
        log.info("Begin {}", punt.getSignature().toShortString()); // SAFE
        log.info("Argumenten {}", Arrays.toString(punt.getArgs())); // EXPECT
        Object uitkomst = punt.proceed();
        log.info("Uitkomst {}", uitkomst); // EXPECT
        log.info("Punt {}", punt); // SAFE
        return uitkomst;
    }

    @Around("@annotation(nl.imwregiotilburg.libraries.usual.aop.LogAspect.Gemeten)")
    public Object meet(ProceedingJoinPoint punt) throws Throwable {
        long begin = System.nanoTime();
        Object uitkomst = punt.proceed(punt.getArgs());
        log.info("{} duurde {} ns met {} argumenten", punt.getSignature().getName(), System.nanoTime() - begin, punt.getArgs().length); // SAFE
        return uitkomst;
    }

    @Before("execution(* nl.imwregiotilburg.libraries.usual.aop.BrievenService.verzend(..)) && args(ontvanger, sjabloon)")
    public void voorVerzenden(JoinPoint punt, String ontvanger, String sjabloon) {
        log.info("Verzend naar {}", ontvanger); // EXPECT
        log.info("Verzend sjabloon {}", sjabloon); // SAFE
        log.info("Verzend {}", punt.getArgs()[1]); // SAFE
    }

    @AfterReturning(pointcut = "execution(* nl.imwregiotilburg.libraries.usual.aop.BrievenService.verzend(..))", returning = "kenmerk")
    public void naVerzenden(String kenmerk) {
        log.info("Verzonden als {}", kenmerk); // SAFE
    }

    @AfterReturning(pointcut = "execution(* nl.imwregiotilburg.libraries.usual.aop.BrievenService.maakAanhef(..))", returning = "aanhef")
    public void naAanhef(String aanhef) {
        log.info("Aanhef gemaakt: {}", aanhef); // EXPECT
    }

    @AfterThrowing(pointcut = "execution(* nl.imwregiotilburg.libraries.usual.aop.BrievenService.*(..))", throwing = "fout")
    public void naFout(JoinPoint punt, Exception fout) {
        log.error("Fout in {}", punt.getSignature().getName()); // SAFE
        log.error("Fout: {}", fout.getMessage()); // EXPECT
    }
}
