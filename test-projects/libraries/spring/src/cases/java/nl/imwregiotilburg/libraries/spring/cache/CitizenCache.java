package nl.imwregiotilburg.libraries.spring.cache;

import java.util.Objects;
import java.util.concurrent.Callable;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.CachePut;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.cache.interceptor.SimpleKey;
import org.springframework.stereotype.Service;

@Service
public class CitizenCache {

    private static final Logger log = LoggerFactory.getLogger(CitizenCache.class);

    private final CachedCitizens citizens;
    private final CacheManager cacheManager;

    public CitizenCache(CachedCitizens citizens, CacheManager cacheManager) {
        this.citizens = citizens;
        this.cacheManager = cacheManager;
    }

    public void cached(long id) {
        Citizen citizen = citizens.load(id);
        log.info("Cached {}", citizen.getEmail()); // EXPECT
        log.info("District {}", citizens.district(id)); // SAFE
        log.info("E-mail {}", citizens.email(id)); // EXPECT
        log.info("Length {}", citizens.emailLength(id)); // SAFE
    }

    public void updated(long id, String email) {
        Citizen changed = citizens.changeEmail(id, email);
        log.info("Changed {}", changed.getEmail()); // EXPECT
        citizens.letter(changed);
        citizens.evict(id);
    }

    public void manager(Citizen citizen) {
        Cache cache = cacheManager.getCache("citizens");
        cache.put(citizen.getId(), citizen);
        Citizen typed = cache.get(citizen.getId(), Citizen.class);
        log.info("Typed {}", typed.getEmail()); // EXPECT
        log.info("Typed {}", typed.getDistrict()); // SAFE
        Cache.ValueWrapper wrapper = cache.get(citizen.getId());
        if (wrapper != null) {
            log.info("Wrapped {}", ((Citizen) wrapper.get()).getName()); // EXPECT
        }
    }

    public void byName(Citizen citizen) {
        Cache names = cacheManager.getCache("names");
        Cache districts = cacheManager.getCache("districts");
        names.put(citizen.getId(), citizen.getName());
        districts.put(citizen.getId(), citizen.getDistrict());
        log.info("Name {}", names.get(citizen.getId(), String.class)); // EXPECT
        log.info("District {}", districts.get(citizen.getId(), String.class)); // SAFE
    }

    public void loader(Citizen citizen) {
        Cache labels = new ConcurrentMapCache("labels");
        Callable<String> loader = () -> citizen.getName() + ", " + citizen.getDistrict();
        String label = labels.get(citizen.getId(), loader);
        log.info("Label {}", label); // EXPECT
        log.debug("Cache {}", labels); // SAFE
    }

    public void keys(Citizen citizen) {
        ConcurrentMapCache cache = new ConcurrentMapCache("contact");
        cache.put("email", citizen.getEmail());
        cache.put("district", citizen.getDistrict());
        log.info("E-mail {}", cache.get("email", String.class)); // EXPECT
        log.info("District {}", cache.get("district", String.class)); // SAFE
        log.debug("Native {}", cache.getNativeCache()); // EXPECT
        cache.put("email", "erased");
        log.info("E-mail {}", cache.get("email", String.class)); // SAFE
    }

    public void simpleKey(Citizen citizen) {
        SimpleKey key = new SimpleKey(citizen.getEmail(), citizen.getDistrict());
        log.debug("Key {}", key); // EXPECT
        log.debug("Key hash {}", key.hashCode()); // SAFE
        SimpleKey other = new SimpleKey(citizen.getId(), citizen.getDistrict());
        log.debug("Other key {}", other); // SAFE
    }
}

class CitizenKeyGenerator implements KeyGenerator {

    private static final Logger log = LoggerFactory.getLogger(CitizenKeyGenerator.class);

    @Override
    public Object generate(Object target, java.lang.reflect.Method method, Object... params) {
        Citizen citizen = (Citizen) params[0];
        log.debug("Key for {}", citizen.getName()); // EXPECT
        return citizen.getId();
    }
}

@Service
class CachedCitizens {

    private final CitizenSource source;

    CachedCitizens(CitizenSource source) {
        this.source = source;
    }

    @Cacheable("citizens")
    public Citizen load(long id) {
        return source.find(id);
    }

    @Cacheable(cacheNames = "districts", key = "#id")
    public String district(long id) {
        return source.find(id).getDistrict();
    }

    @Cacheable(cacheNames = "emails", key = "#id", unless = "#result == null")
    public String email(long id) {
        return source.find(id).getEmail();
    }

    @Cacheable("lengths")
    public int emailLength(long id) {
        return source.find(id).getEmail().length();
    }

    @CachePut(cacheNames = "citizens", key = "#id")
    public Citizen changeEmail(long id, String email) {
        Citizen old = source.find(id);
        return new Citizen(id, old.getName(), email, old.getDistrict());
    }

    @CacheEvict(cacheNames = {"citizens", "emails"}, allEntries = true)
    public void evict(long id) {
        Objects.requireNonNull(source);
    }

    @Cacheable(cacheNames = "letters", keyGenerator = "citizenKeyGenerator")
    public String letter(Citizen citizen) {
        return "Dear " + citizen.getName();
    }
}

interface CitizenSource {
    Citizen find(long id);
}

class Citizen {
    private final long id;
    @PersonalData("naam")
    private final String name;
    @PersonalData("emailadres")
    private final String email;
    private final String district;

    Citizen(long id, String name, String email, String district) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.district = district;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getDistrict() {
        return district;
    }
}
