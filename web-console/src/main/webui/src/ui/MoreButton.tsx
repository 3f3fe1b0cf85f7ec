import { Button, Center } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';

interface Props {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The end of a list that goes on: reads the next page when it comes into view, or when it is pressed. */
export function MoreButton({ hasNextPage, isFetchingNextPage, fetchNextPage }: Props) {
  const { ref, entry } = useIntersection({ rootMargin: '300px' });
  const isInView = entry?.isIntersecting ?? false;
  useEffect(() => {
    if (isInView && hasNextPage && !isFetchingNextPage) fetchNextPage();
  }, [isInView, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <Center py="md" ref={ref}>
      <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
        Afficher la suite
      </Button>
    </Center>
  );
}
