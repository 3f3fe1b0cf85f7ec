import { IconArrowLeft } from '@tabler/icons-react';
import { TextLink } from '../../ui/links';
import classes from './header.module.css';

export function BackToContacts() {
  return (
    <TextLink to="/contacts" size="sm" className={classes.back}>
      <IconArrowLeft size={16} aria-hidden />
      Retour aux contacts
    </TextLink>
  );
}
