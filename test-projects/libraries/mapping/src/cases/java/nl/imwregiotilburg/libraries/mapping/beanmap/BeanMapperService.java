package nl.imwregiotilburg.libraries.mapping.beanmap;

import com.github.dozermapper.core.DozerBeanMapperBuilder;
import com.github.dozermapper.core.Mapper;
import com.github.dozermapper.core.loader.api.BeanMappingBuilder;
import java.util.List;
import ma.glasnost.orika.MapperFacade;
import ma.glasnost.orika.MapperFactory;
import ma.glasnost.orika.impl.DefaultMapperFactory;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.modelmapper.Converter;
import org.modelmapper.ModelMapper;
import org.modelmapper.TypeToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reflective mappers: ModelMapper, Dozer and Orika. */
public class BeanMapperService {

    private static final Logger log = LoggerFactory.getLogger(BeanMapperService.class);

    private final ModelMapper modelMapper = new ModelMapper();
    private final Mapper dozer = DozerBeanMapperBuilder.buildDefault();

    public void modelMapper(Person person) {
        PersonView view = modelMapper.map(person, PersonView.class);
        log.info("View of {}", view.getEmail()); // EXPECT
        log.info("View with status {}", view.getStatus()); // SAFE
    }

    public void modelMapperInto(Person person) {
        PersonView view = new PersonView();
        modelMapper.map(person, view);
        log.info("Filled view {}", view.getEmail()); // EXPECT
        log.info("Filled view status {}", view.getStatus()); // SAFE
    }

    public void modelMapperList(List<Person> people) {
        List<PersonView> views = modelMapper.map(people, new TypeToken<List<PersonView>>() { }.getType());
        log.info("Mapped {} people", views.size()); // SAFE
        views.forEach(view -> log.debug("Mapped {}", view.getEmail())); // EXPECT
    }

    public void modelMapperSkip(Person person) {
        ModelMapper skipping = new ModelMapper();
        skipping.typeMap(Person.class, PersonView.class).addMappings(m -> m.skip(PersonView::setEmail));
        PersonView view = skipping.map(person, PersonView.class);
        log.info("Skipped mail {}", view.getEmail()); // SAFE
    }

    public void modelMapperRename(Person person) {
        ModelMapper renaming = new ModelMapper();
        renaming.createTypeMap(Person.class, Parcel.class)
                .addMapping(Person::getEmail, Parcel::setNotify)
                .addMapping(Person::getStatus, Parcel::setState);
        Parcel parcel = renaming.map(person, Parcel.class);
        log.info("Parcel notifies {}", parcel.getNotify()); // EXPECT
        log.info("Parcel state {}", parcel.getState()); // SAFE
    }

    public void modelMapperMask(Person person) {
        Converter<String, String> mask = context -> "***";
        ModelMapper masking = new ModelMapper();
        masking.typeMap(Person.class, PersonView.class)
                .addMappings(m -> m.using(mask).map(Person::getEmail, PersonView::setEmail));
        log.info("Masked mail {}", masking.map(person, PersonView.class).getEmail()); // SAFE
    }

    public void modelMapperConverter(Person person) {
        ModelMapper converting = new ModelMapper();
        converting.createTypeMap(Person.class, Parcel.class).setConverter(context -> {
            Parcel parcel = new Parcel();
            parcel.setNotify(context.getSource().getEmail());
            return parcel;
        });
        log.info("Converted parcel {}", converting.map(person, Parcel.class).getNotify()); // EXPECT
    }

    public void dozer(Person person) {
        PersonView view = dozer.map(person, PersonView.class);
        log.info("Dozer view {}", view.getEmail()); // EXPECT
        log.info("Dozer view status {}", view.getStatus()); // SAFE
    }

    public void dozerExcluding(Person person) {
        Mapper excluding = DozerBeanMapperBuilder.create().withMappingBuilder(new BeanMappingBuilder() {
            @Override
            protected void configure() {
                mapping(Person.class, PersonView.class).exclude("email");
            }
        }).build();
        log.info("Dozer without mail {}", excluding.map(person, PersonView.class).getEmail()); // SAFE
    }

    public void dozerRenaming(Person person) {
        Mapper renaming = DozerBeanMapperBuilder.create().withMappingBuilder(new BeanMappingBuilder() {
            @Override
            protected void configure() {
                mapping(Person.class, Parcel.class).fields("email", "notify").fields("status", "state");
            }
        }).build();
        Parcel parcel = renaming.map(person, Parcel.class);
        log.info("Dozer parcel notifies {}", parcel.getNotify()); // EXPECT
        log.info("Dozer parcel state {}", parcel.getState()); // SAFE
    }

    public void orika(List<Person> people) {
        MapperFactory factory = new DefaultMapperFactory.Builder().build();
        factory.classMap(Person.class, Parcel.class).field("email", "notify").field("status", "state").register();
        MapperFacade orika = factory.getMapperFacade();
        List<Parcel> parcels = orika.mapAsList(people, Parcel.class);
        log.info("Orika parcel notifies {}", parcels.get(0).getNotify()); // EXPECT
        log.info("Orika parcel state {}", parcels.get(0).getState()); // SAFE
    }

    public void orikaExcluding(Person person) {
        MapperFactory factory = new DefaultMapperFactory.Builder().build();
        factory.classMap(Person.class, PersonView.class).exclude("email").byDefault().register();
        log.info("Orika view {}", factory.getMapperFacade().map(person, PersonView.class).getEmail()); // SAFE
    }

    public static class Person {
        @PersonalData("emailadres")
        private String email;
        private String status;

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getStatus() {
            return status;
        }

        public void setStatus(String status) {
            this.status = status;
        }
    }

    public static class PersonView {
        private String email;
        private String status;

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getStatus() {
            return status;
        }

        public void setStatus(String status) {
            this.status = status;
        }
    }

    public static class Parcel {
        private String notify;
        private String state;

        public String getNotify() {
            return notify;
        }

        public void setNotify(String notify) {
            this.notify = notify;
        }

        public String getState() {
            return state;
        }

        public void setState(String state) {
            this.state = state;
        }
    }
}
