import { Center, Loader } from '@mantine/core';
import { useMe } from '../api/me';
import { isSignedOut } from '../api/problem';
import { Shell } from './Shell';
import { SignIn } from './SignIn';

/** The pages for whoever is signed in, and the way in for everybody else. */
export function Root() {
  const me = useMe();
  if (me.data) return <Shell me={me.data} isSessionOver={isSignedOut(me.error)} />;
  if (isSignedOut(me.error)) return <SignIn />;
  return (
    <Center h="100vh">
      <Loader aria-label="Chargement" />
    </Center>
  );
}
